package dev.verbatim.check.exchange;

/** Makes pages of an API for the tests of rules. */
final class ExchangePage {

    private final StringBuilder text = new StringBuilder("# Rooms\n\n");

    /** The heading and the fence of the page's templates, from line 3 on; the first template stands on line 5. */
    static ExchangePage documenting(String templates) {
        return new ExchangePage().with("## HTTP request\n```http\n" + templates + "\n```\n");
    }

    static ExchangePage bare() {
        return new ExchangePage();
    }

    /** More of the page, and a blank line. */
    ExchangePage with(String markdown) {
        text.append(markdown).append('\n');
        return this;
    }

    /** An annotated request. */
    ExchangePage request(String code) {
        return with("<!-- { \"blockType\": \"request\", \"name\": \"sample\" } -->\n```http\n" + code + "\n```\n");
    }

    /** An annotated response to the last request. */
    ExchangePage response(String code) {
        return with("<!-- { \"blockType\": \"response\" } -->\n```http\n" + code + "\n```\n");
    }

    /** Line on which the last line of what was added so far stands that holds {@code part}. */
    int line(String part) {
        String[] lines = text.toString().split("\n");
        for (int i = lines.length; i > 0; i--) {
            if (lines[i - 1].contains(part)) {
                return i;
            }
        }
        throw new IllegalArgumentException(part);
    }

    String text() {
        return text.toString();
    }
}
