package dev.verbatim.testing;

import dev.verbatim.http.Exchange;
import dev.verbatim.http.ExchangeReader;
import dev.verbatim.markdown.PageReader;
import dev.verbatim.markdown.ReadOptions;
import dev.verbatim.model.Page;
import java.nio.charset.StandardCharsets;

/** Reads pages from text blocks. */
public final class Pages {

    private Pages() {}

    /** A page of that path. */
    public static Page read(String path, String markdown) {
        return new PageReader(ReadOptions.DEFAULT).read(path, markdown.getBytes(StandardCharsets.UTF_8));
    }

    /** The page's example of that number, from 0. */
    public static Exchange exchange(Page page, int number) {
        return ExchangeReader.read(page.examples().get(number));
    }
}
