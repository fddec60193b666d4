package okrworkshop.export.internal;

import java.util.List;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;

/** What all books of a draft say on every page: what it is, and that it is a draft, which one and of which day. */
final class Draft {
    private Draft() {}

    static String mark(Material material) {
        return material.label(
                "cover.version",
                String.valueOf(material.version()),
                material.date().toString());
    }

    static Book book(Material material, String title, Book.Density density, List<Block> blocks) {
        String running = title + " · " + material.workshop().title();
        return new Book(material.language(), title, running, mark(material), material.date(), density, blocks);
    }
}
