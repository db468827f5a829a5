package dev.verbatim.report;

import dev.verbatim.model.Difference;
import dev.verbatim.model.DifferenceKind;

/** Differences in the words that people read, the same on the terminal and in every report. */
public final class DifferenceWords {

    private DifferenceWords() {}

    /** What happened, for the caret or the heading of a difference. */
    public static String what(DifferenceKind kind) {
        return switch (kind) {
            case STATUS_CHANGED -> "another status came back";
            case HEADER_MISSING -> "this header did not come back";
            case HEADER_VALUE -> "the header's value has another form";
            case MEDIA_TYPE_CHANGED -> "another media type came back";
            case LOCATION_CHANGED -> "the location does not fit the documented one";
            case BODY_MISSING -> "no body came back";
            case BODY_NOT_JSON -> "the body that came back is not JSON";
            case BODY_UNEXPECTED -> "a body came back where none is documented";
            case BODY_CHANGED -> "another body came back";
            case CONNECTION_CUT -> "the answer broke off before its end";
            case ENCODING_UNREADABLE -> "the body came back in an encoding that cannot be undone";
            case DUPLICATE_KEY -> "the body that came back repeats a property";
            case PROPERTY_MISSING -> "this property did not come back";
            case PROPERTY_UNDOCUMENTED -> "a property came back that the page does not show";
            case PROPERTY_CASE -> "the property came back in another case";
            case TYPE_CHANGED -> "a value of another type came back";
            case NULL_RETURNED -> "null came back";
            case NUMBER_KIND -> "a fraction came back for a whole number";
            case NUMBER_RANGE -> "the number is out of range for its type";
            case FORMAT_CHANGED -> "the value came back in another format";
            case FORMAT_EMPTY -> "an empty string came back";
            case ENUM_VALUE -> "the value is none of the documented ones";
            case VALUE_CASE -> "the value came back in another case";
            case EMPTY_ARRAY -> "an empty list came back, so its elements are unproven";
            case COLLECTION_NOT_EMPTY -> "the list is documented as empty and came back filled";
            case COLLECTION_PROPERTY_MISSING -> "the property that holds the list did not come back";
            case ODATA_TYPE_CHANGED -> "an object of another type came back";
            case EXPECTATION_UNMET -> "the scenario expects another value";
            case REQUEST_REFUSED -> "the page's own rules refuse this request";
        };
    }

    /** What happened; of a request that was refused, what it broke. */
    public static String what(Difference difference) {
        if (difference.kind() != DifferenceKind.REQUEST_REFUSED) {
            return what(difference.kind());
        }
        String where = difference.where();
        if (where.equals("request line")) {
            return "the page documents no such request";
        }
        if (where.startsWith("query option ")) {
            return "the page documents no such query option";
        }
        if (where.startsWith("request body $")) {
            return difference.detail().equals(DifferenceKind.PROPERTY_UNDOCUMENTED.id())
                    ? "the documented type of the body has no such property"
                    : "the documented type of the body does not allow this";
        }
        return what(difference.kind());
    }

    /** What to call the other side of a difference: a refused request was sent, and nothing came back. */
    public static String otherSide(DifferenceKind kind) {
        return kind == DifferenceKind.REQUEST_REFUSED ? "sent" : "returned";
    }

    /** One thing to do about it. */
    public static String help(DifferenceKind kind) {
        return switch (kind) {
            case STATUS_CHANGED -> "if the service is right, put the returned status on the page";
            case HEADER_MISSING -> "if the service no longer sends the header, take it out of the response";
            case HEADER_VALUE, LOCATION_CHANGED -> "if the service is right, copy the returned header to the page";
            case MEDIA_TYPE_CHANGED -> "if the service is right, put the returned `Content-Type` on the page";
            case BODY_MISSING -> "if the service answers without a body, take the body out of the response";
            case BODY_NOT_JSON, DUPLICATE_KEY -> "the service sends what no JSON reader can rely on: tell its owners";
            case BODY_UNEXPECTED -> "show the returned body on the page, or mark the response `\"truncated\": true`";
            case BODY_CHANGED -> "if the service is right, copy the returned body to the page";
            case CONNECTION_CUT, ENCODING_UNREADABLE -> "run it once more; if it stays, tell the service's owners";
            case PROPERTY_MISSING ->
                "if the service may leave it out, list it in `optionalProperties`; if it is gone, delete the line";
            case PROPERTY_UNDOCUMENTED ->
                "show the property in the example, or mark the response `\"truncated\": true`";
            case PROPERTY_CASE -> "write the name as the service spells it";
            case TYPE_CHANGED, NUMBER_KIND, FORMAT_CHANGED, VALUE_CASE ->
                "if the service is right, put a returned value on the page";
            case NULL_RETURNED -> "if it may be null, list it in `nullableProperties`";
            case NUMBER_RANGE -> "give the property a wider type in its resource, such as `Int64`";
            case FORMAT_EMPTY -> "choose values for the request that fill this property, or show it empty";
            case ENUM_VALUE -> "add the returned word to the documented ones";
            case EMPTY_ARRAY -> "choose values for the request that return at least one element";
            case COLLECTION_NOT_EMPTY -> "take `isEmpty` out of the annotation, or show the elements";
            case COLLECTION_PROPERTY_MISSING ->
                "name the property that holds the list in `collectionProperty`, or set `isCollection` to false";
            case ODATA_TYPE_CHANGED -> "put the returned type in the annotation, or document it as a subtype";
            case EXPECTATION_UNMET -> "if the service is right, change `expectations` in the scenario";
            case REQUEST_REFUSED -> "change the request, or the part of the page that forbids it";
        };
    }

    /** The documented side: its type and value, {@code nothing} where the page shows nothing. */
    public static String documented(Difference difference) {
        return side(difference.documentedType(), difference.documented());
    }

    /** The returned side: its type and value, {@code nothing} where nothing came. */
    public static String returned(Difference difference) {
        return side(difference.returnedType(), difference.returned());
    }

    /** The whole difference in one sentence. */
    public static String sentence(Difference difference) {
        return difference.where() + ": " + what(difference) + " (documented " + documented(difference) + ", "
                + otherSide(difference.kind()) + " " + returned(difference) + ")";
    }

    private static String side(String type, String value) {
        if (type.isEmpty() && value.isEmpty()) {
            return "nothing";
        }
        if (type.isEmpty() || type.equals(value)) {
            return value;
        }
        return value.isEmpty() ? type : type + " " + value;
    }
}
