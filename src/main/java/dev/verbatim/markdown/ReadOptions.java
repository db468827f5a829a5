package dev.verbatim.markdown;

/**
 * How pages are read.
 *
 * @param inferHeadings whether un-annotated code directly under {@code Request} and {@code Response} headings makes examples
 * @param apiDoctorTags whether {@code [TAGS=…]} … {@code [END]} sections and lines that begin with {@code >>} are left
 *     out, as API Doctor leaves them out
 * @param prose whether the running text is kept with the page
 */
public record ReadOptions(boolean inferHeadings, boolean apiDoctorTags, boolean prose) {

    public static final ReadOptions DEFAULT = new ReadOptions(false, true);

    /** Without the running text, which only checks need. */
    public ReadOptions(boolean inferHeadings, boolean apiDoctorTags) {
        this(inferHeadings, apiDoctorTags, false);
    }

    /** The same, with the running text. */
    public ReadOptions withProse() {
        return new ReadOptions(inferHeadings, apiDoctorTags, true);
    }
}
