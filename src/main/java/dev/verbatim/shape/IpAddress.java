package dev.verbatim.shape;

/** Recognises addresses of the internet protocol, versions 4 and 6 (RFC 4291, section 2.2). */
final class IpAddress {

    private static final int LONGEST = 80;
    private static final int GROUPS = 8;

    private IpAddress() {}

    static boolean is(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        boolean start = text.charAt(0) == ':' || Character.digit(text.charAt(0), 16) >= 0;
        return start && ((text.indexOf('.') > 0 && isVersion4(text)) || (text.indexOf(':') >= 0 && isVersion6(text)));
    }

    private static boolean isVersion4(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 4) {
            return false;
        }
        for (String part : parts) {
            if (part.isEmpty() || part.length() > 3 || !part.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return false;
            }
            if (Integer.parseInt(part) > 255) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVersion6(String text) {
        int zone = text.indexOf('%');
        String address = zone < 0 ? text : text.substring(0, zone);
        int gap = address.indexOf("::");
        if (gap < 0) {
            return groups(address) == GROUPS;
        }
        int before = gap == 0 ? 0 : groups(address.substring(0, gap));
        int after = gap + 2 == address.length() ? 0 : groups(address.substring(gap + 2));
        return before >= 0 && after >= 0 && before + after < GROUPS;
    }

    /** How many 16-bit groups the text writes, a version 4 address at the end counting as two; -1 if it is none. */
    private static int groups(String text) {
        String[] parts = text.split(":", -1);
        int count = 0;
        for (int i = 0; i < parts.length; i++) {
            if (i == parts.length - 1 && isVersion4(parts[i])) {
                count += 2;
            } else if (!parts[i].isEmpty()
                    && parts[i].length() <= 4
                    && parts[i].chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
                count++;
            } else {
                return -1;
            }
        }
        return count;
    }
}
