package okrworkshop.archive.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import okrworkshop.okr.Pseudonyms;
import okrworkshop.shared.Language;

/** What becomes of names and of what people wrote. */
final class Renaming {
    private final boolean nameless;
    private final Pseudonyms pseudonyms;

    private Renaming(boolean nameless, Pseudonyms pseudonyms) {
        this.nameless = nameless;
        this.pseudonyms = pseudonyms;
    }

    static Renaming nothing() {
        return new Renaming(false, Pseudonyms.NONE);
    }

    /** @param participants in a lasting order */
    static Renaming roles(List<String> participants, List<String> trainers, Language language) {
        List<String> all = new ArrayList<>(participants);
        all.addAll(trainers);
        boolean zh = language == Language.ZH;
        return new Renaming(
                true,
                Pseudonyms.of(
                        all,
                        number -> number > participants.size()
                                ? zh ? "培训师" : "Trainer"
                                : String.format(Locale.ROOT, zh ? "参与者 %d" : "Participant %d", number)));
    }

    String text(String text, int most) {
        return nameless ? cut(pseudonyms.in(text), most) : text;
    }

    /** What says something about one person and is no name. */
    String personal(String text) {
        return nameless ? "" : text;
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        boolean half = Character.isHighSurrogate(text.charAt(most - 1));
        return text.substring(0, half ? most - 1 : most);
    }
}
