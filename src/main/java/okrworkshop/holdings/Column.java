package okrworkshop.holdings;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import okrworkshop.shared.WorkshopId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * A column, and what an archive makes of it.
 *
 * @param name in the database
 * @param expression what is selected, mostly the name itself
 */
public record Column(String name, String expression, Kind kind) {
    /** What the values of a column are; everything that is read back is checked against it. */
    public sealed interface Kind {
        /** The row's own id; it becomes another one. */
        record Own() implements Kind {}

        /** The own id of a document, whose content is archived with it. */
        record Document(boolean optional) implements Kind {}

        /** The id of a row that the archive must have, too. */
        record Reference(String table, boolean optional) implements Kind {}

        /** The same as text, empty for none. */
        record TextReference(String table) implements Kind {}

        /** A participant, a trainer, or somebody who is neither by now. */
        record Person(boolean optional) implements Kind {}

        /** The same as text, empty for none. */
        record TextPerson() implements Kind {}

        /** A person in some rows; the others have none in an archive, and somebody who is nobody when they are read. */
        record SomePerson() implements Kind {}

        /** An id that means nothing outside of the installation; it becomes another one. */
        record Stranger() implements Kind {}

        /** What people have written. */
        record Text(int most) implements Kind {}

        /** The name of one person. */
        record Name(int most) implements Kind {}

        /** What says something about one person, and is empty in an archive without names. */
        record Personal(int most) implements Kind {}

        /** A name that programs gave, in plain ASCII. */
        record Word(int most) implements Kind {}

        /** @param becoming what some values become when they are read */
        record Choice(Set<String> values, Map<String, String> becoming) implements Kind {}

        record Number(long least, long most) implements Kind {}

        record Flag() implements Kind {}

        record Moment(boolean optional) implements Kind {}

        record Day(boolean optional) implements Kind {}

        /** JSON as the type writes it. */
        record Json(int most, TypeReference<?> type, Written written) implements Kind {}

        /** Not archived; made anew, null for none. */
        record Made(Function<Arrival, @Nullable Object> maker) implements Kind {}
    }

    /** Tells what people have written in JSON from ids, choices and the like. */
    @FunctionalInterface
    public interface Written {
        /** @param property in which the text stands, by itself or in a list; the innermost one */
        boolean is(WorkshopId workshop, String property);
    }

    private static Column of(String name, Kind kind) {
        return new Column(name, name, kind);
    }

    /** With another thing selected. */
    public Column as(String other) {
        return new Column(name, other, kind);
    }

    public static Column own(String name) {
        return of(name, new Kind.Own());
    }

    public static Column document(String name) {
        return of(name, new Kind.Document(false));
    }

    public static Column maybeDocument(String name) {
        return of(name, new Kind.Document(true));
    }

    public static Column reference(String name, String table) {
        return of(name, new Kind.Reference(table, false));
    }

    public static Column maybeReference(String name, String table) {
        return of(name, new Kind.Reference(table, true));
    }

    public static Column textReference(String name, String table) {
        return of(name, new Kind.TextReference(table));
    }

    public static Column group(String name) {
        return reference(name, "workshop_group");
    }

    public static Column person(String name) {
        return of(name, new Kind.Person(false));
    }

    public static Column maybePerson(String name) {
        return of(name, new Kind.Person(true));
    }

    public static Column textPerson(String name) {
        return of(name, new Kind.TextPerson());
    }

    /** Who it was is nobody's business: each row gets a person who is nobody. */
    public static Column nobody(String name) {
        return made(name, arrival -> java.util.UUID.randomUUID());
    }

    /** A person where the condition holds, nobody otherwise. */
    public static Column personIf(String name, String condition) {
        return of(name, new Kind.SomePerson()).as("case when " + condition + " then " + name + " else null end");
    }

    public static Column stranger(String name) {
        return of(name, new Kind.Stranger());
    }

    public static Column text(String name, int most) {
        return of(name, new Kind.Text(most));
    }

    public static Column called(String name, int most) {
        return of(name, new Kind.Name(most));
    }

    public static Column personal(String name, int most) {
        return of(name, new Kind.Personal(most));
    }

    public static Column word(String name, int most) {
        return of(name, new Kind.Word(most));
    }

    public static Column choice(String name, Enum<?>... values) {
        return choice(name, Arrays.stream(values).map(Enum::name).toArray(String[]::new));
    }

    public static Column choice(String name, String... values) {
        return of(name, new Kind.Choice(new LinkedHashSet<>(Arrays.asList(values)), Map.of()));
    }

    /** The same, where a value is another one when it is read. */
    public Column becoming(String value, String other) {
        return kind instanceof Kind.Choice(Set<String> values, Map<String, String> before) && before.isEmpty()
                ? of(name, new Kind.Choice(values, Map.of(value, other)))
                : this;
    }

    public static Column number(String name, long least, long most) {
        return of(name, new Kind.Number(least, most));
    }

    public static Column flag(String name) {
        return of(name, new Kind.Flag());
    }

    public static Column moment(String name) {
        return of(name, new Kind.Moment(false));
    }

    public static Column maybeMoment(String name) {
        return of(name, new Kind.Moment(true));
    }

    public static Column day(String name) {
        return of(name, new Kind.Day(false));
    }

    public static Column maybeDay(String name) {
        return of(name, new Kind.Day(true));
    }

    public static Column json(String name, int most, TypeReference<?> type, Written written) {
        return of(name, new Kind.Json(most, type, written));
    }

    /** @param written properties that hold what people have written */
    public static Column json(String name, int most, TypeReference<?> type, Set<String> written) {
        return json(name, most, type, (workshop, property) -> written.contains(property));
    }

    public static Column made(String name, Function<Arrival, @Nullable Object> maker) {
        return of(name, new Kind.Made(maker));
    }
}
