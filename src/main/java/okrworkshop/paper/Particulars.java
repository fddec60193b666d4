package okrworkshop.paper;

/**
 * What a template may name besides that which each book says of itself. Empty where a book has none.
 *
 * @param workshop its title
 * @param group its name
 * @param cycle from when to when
 * @param version number of the document
 */
public record Particulars(String workshop, String group, String cycle, String version) {
    public static final Particulars NONE = new Particulars("", "", "", "");

    String value(Placeholder placeholder, Book book) {
        return switch (placeholder) {
            case TITLE -> book.title();
            case WORKSHOP -> workshop;
            case GROUP -> group;
            case CYCLE -> cycle;
            case DATE -> book.date().toString();
            case VERSION -> version;
            case MARK -> book.mark();
            case CONTENTS, CONTENT -> "";
        };
    }
}
