package okrworkshop.documents;

import static okrworkshop.documents.FieldType.CHOICE;
import static okrworkshop.documents.FieldType.DATE;
import static okrworkshop.documents.FieldType.LINE;
import static okrworkshop.documents.FieldType.NUMBER;
import static okrworkshop.documents.FieldType.TEXT;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a card is. The kinds and their fields are fixed, since progress, review and export read them. */
public enum CardKind {
    /** {@code strength} from 1 to 5: how much a force pushes. */
    NOTE(number("strength")),
    /** One question of a form; its {@code place} names the question. */
    FRAME,
    EXPECTATION(
            line("source"),
            line("stakeholder"),
            line("metric"),
            number("from"),
            number("to"),
            line("unit"),
            choice("priority", "must", "should")),
    /** Something that the goal does not ask for: the not-doing list. */
    EXCLUSION(text("reason")),
    QUESTION(line("asker"), line("addressee")),
    FINDING(
            text("evidence"),
            text("cause"),
            line("metric"),
            number("baseline"),
            number("target"),
            line("unit"),
            choice("side", "inside", "outside"),
            number("effect"),
            number("strength"),
            text("consequence"),
            choice("key", "yes", "no")),
    /** A node of the value tree; its parent link points to the driver above. {@code parts} says how those below make it up. */
    DRIVER(line("metric"), number("value"), line("unit"), choice("parts", "product", "sum")),
    STRATEGY(
            text("effect"),
            line("metric"),
            number("target"),
            line("unit"),
            text("test"),
            text("stop"),
            line("partners"),
            number("fit"),
            number("benefit"),
            number("feasibility"),
            number("speed"),
            number("safety"),
            number("impact"),
            number("effort"),
            number("reach"),
            number("confidence"),
            number("ease"),
            line("discussed"),
            choice("decision", "chosen", "rejected"),
            text("reason"),
            line("decider")),
    CRITERION(number("weight")),
    /**
     * {@code waived}: findings of the writing lint that the group keeps, a line for each: the rule, a space, the reason.
     * {@code serves}: ids of what it serves of the superior OKR, parted by blanks.
     */
    OBJECTIVE(
            line("owner"),
            number("rank"),
            choice("commitment", "committed", "stretch"),
            text("waived"),
            text("serves")),
    /**
     * Its parent link points to the objective. At the end of the cycle: what was {@code reached}, and the owner's own
     * {@code score} from 0 to 1 with a word on {@code completion}, {@code difficulty} and {@code dedication}. {@code waived}
     * as of an objective.
     */
    KEY_RESULT(
            line("metric"),
            number("from"),
            number("to"),
            line("unit"),
            choice("direction", "increase", "decrease", "reach", "milestone"),
            date("due"),
            line("owner"),
            choice("dimension", "user", "business", "technology"),
            number("confidence"),
            line("source"),
            number("reached"),
            number("score"),
            text("completion"),
            text("difficulty"),
            text("dedication"),
            text("waived")),
    /** Its parent link points to the key result. {@code owner} does it, one {@code accountable} answers for it. */
    TASK(
            line("owner"),
            date("start"),
            date("due"),
            number("effort"),
            line("deliverable"),
            line("depends"),
            line("accountable"),
            line("consulted"),
            line("informed")),
    /** Capacity: {@code gross} in the unit, {@code load} and {@code buffer} in percent; money and tools say what is {@code needed}. */
    RESOURCE(
            choice("type", "person", "role", "budget", "tool"),
            line("unit"),
            number("gross"),
            number("load"),
            number("buffer"),
            number("needed"),
            choice("action", "cut", "move", "add", "accept"),
            text("note")),
    RISK(number("impact"), number("control"), text("trigger"), text("response"), line("owner")),
    SUPPORT_REQUEST(line("team"), line("contact"), date("due"), text("reason"), choice("confirmed", "yes", "no")),
    REFLECTION,
    TODO(date("due"), line("owner")),
    /**
     * One item of a review's checklist, or something else that reviewers say; its {@code place} names the item. {@code
     * about} is the card of the draft that it is about, {@code quote} its words then, and {@code changed} the card that the
     * authors changed for it.
     */
    REVIEW_ITEM(
            choice("verdict", "yes", "partly", "no", "na"),
            text("comment"),
            choice("reply", "adopt", "partly", "reject"),
            text("reply_reason"),
            line("changed"),
            choice("recheck", "yes", "partly", "no"),
            text("recheck_comment"),
            line("about"),
            text("quote"));

    private final Map<String, FieldSpec> fields = new LinkedHashMap<>();

    CardKind(FieldSpec... own) {
        fields.put("text", text("text"));
        Arrays.stream(own).forEach(field -> fields.put(field.name(), field));
    }

    /** Name on the wire, in templates and exports: {@code key_result}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Every kind has {@code text}; the others follow in reading order. */
    public Map<String, FieldSpec> fields() {
        return java.util.Collections.unmodifiableMap(fields);
    }

    public static Optional<CardKind> ofWireName(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.wireName().equals(name))
                .findFirst();
    }

    private static FieldSpec text(String name) {
        return new FieldSpec(name, TEXT, List.of());
    }

    private static FieldSpec line(String name) {
        return new FieldSpec(name, LINE, List.of());
    }

    private static FieldSpec number(String name) {
        return new FieldSpec(name, NUMBER, List.of());
    }

    private static FieldSpec date(String name) {
        return new FieldSpec(name, DATE, List.of());
    }

    private static FieldSpec choice(String name, String... choices) {
        return new FieldSpec(name, CHOICE, List.of(choices));
    }
}
