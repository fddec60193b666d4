package okrworkshop.lint.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okrworkshop.lint.Kind;
import okrworkshop.lint.Span;
import okrworkshop.lint.Statement;
import okrworkshop.lint.words.Lexicon;
import okrworkshop.lint.words.WordClass;
import okrworkshop.lint.words.WordList;

/**
 * A statement as the rules see it. All places are of the plain text; {@link #typed} leads back to the text as typed. For one
 * thread.
 */
public final class Sentence {
    private static final Pattern LATIN = Pattern.compile("[a-z]+(?:['&-][a-z]+)*");
    private static final Pattern HAN = Pattern.compile("[\\u4e00-\\u9fff]");
    private static final Pattern BREAKS = Pattern.compile("[,;。；!?\\n|]|(?<=\\D)/(?=\\D)|\\.(?=\\s|$)|、");
    private static final Pattern PREPOSITION =
            Pattern.compile("(?:在|与|和|跟|同|向|给|对于?|为了?|联合|针对|围绕|面向|通过|基于|依托|按照|根据|结合|以|于|随)");

    private final Statement statement;
    private final Lexicon lexicon;
    private final Plain plain;
    private final String text;
    private final Mask mask;
    private final String open;
    private final List<Quantity> quantities;
    private final List<Change> changes;
    private final List<Word> words;
    private final List<Clause> clauses;
    private final Lead lead;
    private final boolean han;
    private final Map<WordClass, List<Span>> found = new EnumMap<>(WordClass.class);

    private Sentence(Statement statement, Lexicon lexicon) {
        this.statement = statement;
        this.lexicon = lexicon;
        plain = Plain.of(statement.text());
        text = plain.text();
        mask = Mask.of(text, lexicon.list(WordClass.RHETORICAL).in(text));
        open = mask.open();
        quantities = Quantities.in(open);
        changes = Changes.in(open, quantities);
        words = words(text);
        han = HAN.matcher(text).find();
        lead = findLead(mask.labelEnd(), text.length());
        clauses = split();
    }

    /** Reads a statement. */
    public static Sentence of(Statement statement, Lexicon lexicon) {
        return new Sentence(statement, lexicon);
    }

    public boolean objective() {
        return statement.kind() == Kind.OBJECTIVE;
    }

    /** In NFKC and small letters. */
    public String text() {
        return text;
    }

    /** The same with dates and false numbers blanked out by signs that are no letters. */
    public String open() {
        return open;
    }

    /** The objective above, in NFKC and small letters; empty for an objective. */
    public String above() {
        return Plain.of(statement.objective()).text();
    }

    /** Whether it has Han characters. */
    public boolean han() {
        return han;
    }

    public List<Quantity> quantities() {
        return quantities;
    }

    /** Quantities that say more than 一. */
    public List<Quantity> numbers() {
        return quantities.stream().filter(quantity -> !quantity.single()).toList();
    }

    public List<Change> changes() {
        return changes;
    }

    public List<Span> dates() {
        return mask.dates();
    }

    /** Whether it names a rank such as 行业前三. */
    public boolean ranked() {
        return mask.ranked();
    }

    public List<Word> words() {
        return words;
    }

    public List<Clause> clauses() {
        return clauses;
    }

    /** The list. */
    public WordList list(WordClass name) {
        return lexicon.list(name);
    }

    /** All words of a list. */
    public List<Span> all(WordClass name) {
        return found.computeIfAbsent(name, each -> List.copyOf(list(each).in(text)));
    }

    public boolean has(WordClass name) {
        return !all(name).isEmpty();
    }

    /** Where the statement begins, behind dates and adverbs. */
    public int start() {
        return lead.place();
    }

    /**
     * The first verb, when it is one of the list and no part of a noun: 采购 in 采购成本, "support" in "support tickets".
     */
    public Optional<Span> lead(WordClass verbs) {
        Optional<Span> found = verbAt(lead.place(), verbs);
        if (found.isPresent() || !lead.behindObject()) {
            return found;
        }
        int stop = breakAfter(lead.place());
        for (int place = lead.place() + 1; place < stop; place++) {
            Optional<Span> later = verbAt(place, verbs);
            if (later.isPresent()) {
                return later;
            }
        }
        return Optional.empty();
    }

    /** A verb of the list at a place, unless it is part of a noun. */
    public Optional<Span> verbAt(int place, WordClass verbs) {
        int end = list(verbs).endAt(text, place);
        if (end < 0 || noun(place, end)) {
            return Optional.empty();
        }
        return Optional.of(new Span(place, end));
    }

    /** In the text as typed. */
    public Span typed(Span span) {
        return plain.typed(span);
    }

    /** Everything. */
    public Span whole() {
        return new Span(0, text.length());
    }

    private boolean noun(int start, int end) {
        if (HAN.matcher(text.substring(start, start + 1)).matches()) {
            return likeNoun(text.substring(start, end))
                    && list(WordClass.NOUN_TAIL).endAt(text, end) >= 0
                    && list(WordClass.NOUN_TAIL_EXEMPT).endAt(text, end) < 0;
        }
        String verb = text.substring(start, end);
        int next = nextWord(end);
        if (next < 0) {
            return false;
        }
        boolean directly = text.substring(end, words.get(next).span().start()).isBlank();
        if (!directly) {
            return false;
        }
        if (list(WordClass.NOUN_TAIL).endAt(text, words.get(next).span().start()) >= 0 && likeNoun(verb)) {
            return true;
        }
        // "Support costs fall", "Release quality is": another verb is the real one.
        return likeNoun(verb) && !determiner(words.get(next).text()) && finiteAfter(next);
    }

    private boolean likeNoun(String verb) {
        return list(WordClass.NOUN_LIKE).has(verb);
    }

    private boolean finiteAfter(int index) {
        for (int i = index + 1; i < words.size(); i++) {
            if (list(WordClass.FINITE).has(words.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean determiner(String word) {
        return switch (word) {
            case "the",
                    "a",
                    "an",
                    "our",
                    "all",
                    "every",
                    "each",
                    "new",
                    "at",
                    "to",
                    "with",
                    "on",
                    "this",
                    "these",
                    "their" -> true;
            default -> false;
        };
    }

    private int nextWord(int place) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).span().start() >= place) {
                return i;
            }
        }
        return -1;
    }

    private Lead findLead(int from, int to) {
        int place = from;
        boolean moved = true;
        while (moved && place < to) {
            moved = false;
            char sign = open.charAt(place);
            if (!Character.isLetterOrDigit(sign) || sign == Mask.DATE || sign == Mask.FALSE) {
                place++;
                moved = true;
                continue;
            }
            int date = text.startsWith("在", place) && place + 1 < to && open.charAt(place + 1) == Mask.DATE
                    ? place + 1
                    : -1;
            if (date > 0) {
                place = date;
                moved = true;
                continue;
            }
            if (introducesDate(place, to)) {
                place = text.indexOf(' ', place) + 1;
                moved = true;
                continue;
            }
            int adverb = list(WordClass.ADVERB).endAt(text, place);
            if (adverb > 0 && adverb < to) {
                place = adverb;
                moved = true;
            }
        }
        if (place >= to) {
            return new Lead(Math.max(from, Math.min(place, to)), false);
        }
        if (text.startsWith("把", place) || text.startsWith("将", place)) {
            return new Lead(place, true);
        }
        Matcher preposition = PREPOSITION.matcher(text);
        preposition.region(place, to);
        return new Lead(place, preposition.lookingAt());
    }

    private boolean introducesDate(int place, int to) {
        for (String word : List.of("by ", "before ", "until ", "in ", "at ", "within ", "during ", "from ", "the ")) {
            int after = place + word.length();
            if (text.startsWith(word, place) && after < to && open.charAt(after) == Mask.DATE) {
                return true;
            }
        }
        return false;
    }

    private int breakAfter(int place) {
        Matcher breaks = BREAKS.matcher(text);
        return breaks.find(place) ? breaks.start() : text.length();
    }

    private List<Clause> split() {
        var found = new ArrayList<Clause>();
        Matcher breaks = BREAKS.matcher(text);
        int from = mask.labelEnd();
        while (breaks.find()) {
            if (insideNumber(breaks.start()) || breaks.start() < from) {
                continue;
            }
            addClause(found, from, breaks.start());
            from = breaks.end();
        }
        addClause(found, from, text.length());
        return List.copyOf(found);
    }

    private void addClause(List<Clause> found, int from, int to) {
        if (to > from && !text.substring(from, to).isBlank()) {
            found.add(new Clause(new Span(from, to), findLead(from, to).place()));
        }
    }

    private boolean insideNumber(int place) {
        return quantities.stream()
                        .anyMatch(quantity -> quantity.span().start() < place
                                && place < quantity.span().end())
                || open.charAt(place) == Mask.DATE;
    }

    private static List<Word> words(String text) {
        var found = new ArrayList<Word>();
        Matcher match = LATIN.matcher(text);
        while (match.find()) {
            found.add(new Word(match.group(), new Span(match.start(), match.end())));
        }
        return List.copyOf(found);
    }
}
