package dev.verbatim.secret;

/**
 * Where a value stands in a text.
 *
 * @param quote the quotes that it lacks, and that what stands in its place needs
 * @param enclosed whether it is one of several in an array or object
 */
record Stretch(int start, int end, String quote, boolean enclosed) {

    Stretch(int start, int end) {
        this(start, end, "", false);
    }
}
