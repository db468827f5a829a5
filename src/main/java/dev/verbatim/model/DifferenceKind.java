package dev.verbatim.model;

import java.util.Locale;

/** What a returned message does otherwise than the docs say. The ids are public: reports and {@code rules:} use them. */
public enum DifferenceKind {
    STATUS_CHANGED,
    HEADER_MISSING,
    HEADER_VALUE,
    MEDIA_TYPE_CHANGED,
    LOCATION_CHANGED,
    BODY_MISSING,
    BODY_NOT_JSON,
    BODY_UNEXPECTED,
    BODY_CHANGED,
    CONNECTION_CUT,
    ENCODING_UNREADABLE,
    DUPLICATE_KEY,
    PROPERTY_MISSING,
    PROPERTY_UNDOCUMENTED,
    PROPERTY_CASE,
    TYPE_CHANGED,
    NULL_RETURNED,
    NUMBER_KIND,
    NUMBER_RANGE,
    FORMAT_CHANGED,
    FORMAT_EMPTY,
    ENUM_VALUE,
    VALUE_CASE,
    EMPTY_ARRAY,
    COLLECTION_NOT_EMPTY,
    COLLECTION_PROPERTY_MISSING,
    ODATA_TYPE_CHANGED,
    /** Not what a scenario expects, whatever the page says. */
    EXPECTATION_UNMET,
    /** The mock refused the request: the page's own templates, tables or types do not allow it. */
    REQUEST_REFUSED;

    /** The id in reports and configuration: {@code property-missing}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
