package okrworkshop.documents;

/** What a card's field holds. */
public enum FieldType {
    /** Several lines, at most {@link Limits#TEXT} characters. */
    TEXT,
    /** One line, at most {@link Limits#LINE} characters; also a person's name. */
    LINE,
    NUMBER,
    /** A calendar day. */
    DATE,
    /** One of the field's choices. */
    CHOICE
}
