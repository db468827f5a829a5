package dev.verbatim.model;

/**
 * What an example is called, all over the docs set.
 *
 * @param page path of the page as shown to people
 * @param name its name in that page, made unique ({@code name#2}) and never empty
 */
public record ExampleId(String page, String name) {

    @Override
    public String toString() {
        return page + ": " + name;
    }
}
