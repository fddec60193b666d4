package okrworkshop.letterhead.internal;

/** What a template is called: the last part of what a browser says. */
final class TemplateName {
    /** In characters, of which some are two in the database. */
    private static final int LONGEST = 60;

    private static final String NAMELESS = "template.docx";

    private TemplateName() {}

    static String of(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        StringBuilder name = new StringBuilder();
        last.codePoints().filter(TemplateName::shown).limit(LONGEST).forEach(name::appendCodePoint);
        String clean = name.toString().strip();
        return clean.isEmpty() ? NAMELESS : clean;
    }

    /** No controls, no signs that turn the direction of a text, no halves of a character. */
    private static boolean shown(int character) {
        int type = Character.getType(character);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
