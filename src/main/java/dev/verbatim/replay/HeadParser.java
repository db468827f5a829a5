package dev.verbatim.replay;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParser;
import org.apache.hc.core5.http.io.SessionInputBuffer;
import org.apache.hc.core5.http.message.BasicLineParser;

/** Reads the heads of answers. One that breaks off is none: what is missing may be what it is about. */
final class HeadParser extends DefaultHttpResponseParser {

    HeadParser(Http1Config limits) {
        super(limits, BasicLineParser.INSTANCE, null);
    }

    @Override
    public ClassicHttpResponse parse(SessionInputBuffer buffer, InputStream in) throws IOException, HttpException {
        return super.parse(new HeadLines(buffer), in);
    }
}
