package okrworkshop.takehome.internal;

/** A mail before it has an address. */
record Letter(String subject, String text) {
    private static final int LONGEST_SUBJECT = 150;

    /** A title that somebody typed must not become a header of its own. */
    Letter {
        subject = subject.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        if (subject.length() > LONGEST_SUBJECT) {
            int end = Character.isHighSurrogate(subject.charAt(LONGEST_SUBJECT - 2))
                    ? LONGEST_SUBJECT - 2
                    : LONGEST_SUBJECT - 1;
            subject = subject.substring(0, end) + "…";
        }
    }
}
