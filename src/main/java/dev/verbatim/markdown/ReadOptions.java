package dev.verbatim.markdown;

/**
 * How pages are read.
 *
 * @param inferHeadings whether un-annotated code directly under {@code Request} and {@code Response} headings makes examples
 * @param apiDoctorTags whether {@code [TAGS=…]} … {@code [END]} sections and lines that begin with {@code >>} are left
 *     out, as API Doctor leaves them out
 */
public record ReadOptions(boolean inferHeadings, boolean apiDoctorTags) {

    public static final ReadOptions DEFAULT = new ReadOptions(false, true);
}
