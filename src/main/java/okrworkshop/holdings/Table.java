package okrworkshop.holdings;

import java.util.List;

/**
 * A table, of which an archive holds the rows of one workshop.
 *
 * @param name in the database
 * @param owner the column that names the workshop; empty when another row leads to it
 * @param scope the condition for a row to be the workshop's, with one question mark for its id
 * @param columns all of them but {@code owner}
 */
public record Table(String name, String owner, String scope, List<Column> columns) {
    public Table {
        columns = List.copyOf(columns);
    }

    /** A table with a column {@code workshop}. */
    public static Table of(String name, Column... columns) {
        return ownedBy("workshop", name, columns);
    }

    public static Table ownedBy(String owner, String name, Column... columns) {
        return new Table(name, owner, owner + " = ?", List.of(columns));
    }

    /** A table whose column leads to a row of another one that has a column {@code workshop}. */
    public static Table within(String name, String column, String parent, String key, Column... columns) {
        return new Table(
                name, "", column + " in (select " + key + " from " + parent + " where workshop = ?)", List.of(columns));
    }

    /** With those rows alone for which the condition holds. */
    public Table only(String condition) {
        return new Table(name, owner, scope + " and " + condition, columns);
    }
}
