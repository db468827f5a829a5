package dev.verbatim.markdown;

import dev.verbatim.model.SourceSpan;
import dev.verbatim.model.SourceText;

/**
 * An HTML comment of a page.
 *
 * @param content what stands between {@code <!--} and {@code -->}
 * @param span the whole comment
 * @param closed whether {@code -->} was found before its block ended
 * @param inline whether it stands in running text rather than in an HTML block
 */
record HtmlComment(SourceText content, SourceSpan span, boolean closed, boolean inline) {}
