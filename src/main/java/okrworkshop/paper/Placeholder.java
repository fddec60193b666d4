package okrworkshop.paper;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a Word template can ask for, written between double braces: <code>{{title}}</code>. */
public enum Placeholder {
    TITLE,
    WORKSHOP,
    GROUP,
    CYCLE,
    DATE,
    VERSION,
    MARK,
    /** Where the table of contents stands; a paragraph of its own. */
    CONTENTS,
    /** Where the book stands; a paragraph of its own. */
    CONTENT;

    /** As it is written between the braces. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String written() {
        return "{{" + code() + "}}";
    }

    /** Upper and lower case don't matter. */
    public static Optional<Placeholder> of(String code) {
        return Stream.of(values())
                .filter(each -> each.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Whether it stands for whole paragraphs and not for a few words. */
    public boolean wide() {
        return this == CONTENT || this == CONTENTS;
    }
}
