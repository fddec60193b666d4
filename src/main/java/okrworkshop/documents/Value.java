package okrworkshop.documents;

import java.time.LocalDate;

/** The content of a field. An empty field has no value at all. */
public sealed interface Value {
    /** Text as typed; never interpreted as markup. */
    record Text(String text) implements Value {}

    /** A finite number. */
    record Number(double number) implements Value {}

    record Date(LocalDate date) implements Value {}

    record Choice(String choice) implements Value {}
}
