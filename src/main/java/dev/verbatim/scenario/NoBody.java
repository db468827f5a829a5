package dev.verbatim.scenario;

/** Status codes whose responses never have a body (RFC 9110, 15.3.5, 15.3.6 and 15.4.5). */
final class NoBody {

    private NoBody() {}

    static boolean forbidden(int status) {
        return status == 204 || status == 205 || status == 304;
    }
}
