package dev.verbatim.shape;

import java.time.YearMonth;

/**
 * Reads dates and times as RFC 3339, section 5.6, writes them: {@code 2021-07-08T09:15:30.5Z}. Days must exist in
 * their month; second 60 is allowed, being a leap second.
 */
final class Rfc3339 {

    private static final int DATE_LENGTH = 10;

    private Rfc3339() {}

    /** How much of a date-time a text is. */
    enum DateTime {
        NONE,
        WITHOUT_ZONE,
        WITH_ZONE
    }

    static DateTime dateTime(String text) {
        if (text.length() <= DATE_LENGTH
                || (text.charAt(DATE_LENGTH) != 'T' && text.charAt(DATE_LENGTH) != 't')
                || !dateAt(text)) {
            return DateTime.NONE;
        }
        return time(text, DATE_LENGTH + 1);
    }

    static boolean isDate(String text) {
        return text.length() == DATE_LENGTH && dateAt(text);
    }

    /** Whether it is a time of day; a zone may follow. */
    static boolean isTime(String text) {
        return time(text, 0) != DateTime.NONE;
    }

    private static boolean dateAt(String text) {
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, DATE_LENGTH);
        return year >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private static DateTime time(String text, int from) {
        boolean clock = within(number(text, from, from + 2), 23)
                && within(number(text, from + 3, from + 5), 59)
                && within(number(text, from + 6, from + 8), 60)
                && text.charAt(from + 2) == ':'
                && text.charAt(from + 5) == ':';
        if (!clock) {
            return DateTime.NONE;
        }
        int at = from + 8;
        if (at < text.length() && text.charAt(at) == '.') {
            int digits = at + 1;
            while (digits < text.length() && isDigit(text.charAt(digits))) {
                digits++;
            }
            if (digits == at + 1) {
                return DateTime.NONE;
            }
            at = digits;
        }
        if (at == text.length()) {
            return DateTime.WITHOUT_ZONE;
        }
        return isZone(text, at) ? DateTime.WITH_ZONE : DateTime.NONE;
    }

    private static boolean isZone(String text, int at) {
        char sign = text.charAt(at);
        if (sign == 'Z' || sign == 'z') {
            return text.length() == at + 1;
        }
        return (sign == '+' || sign == '-')
                && text.length() == at + 6
                && text.charAt(at + 3) == ':'
                && within(number(text, at + 1, at + 3), 23)
                && within(number(text, at + 4, at + 6), 59);
    }

    private static boolean within(int value, int most) {
        return value >= 0 && value <= most;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The number that the characters from {@code from} to {@code to} write, or -1. */
    private static int number(String text, int from, int to) {
        if (to > text.length()) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            if (!isDigit(text.charAt(i))) {
                return -1;
            }
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}
