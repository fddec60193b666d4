package okrworkshop.takehome.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import okrworkshop.paper.Block;
import okrworkshop.paper.Book;
import okrworkshop.paper.Papers;
import okrworkshop.takehome.HomePage;

/** A book as it stands on a page, and as it is pasted elsewhere. */
final class PageWriter {
    private static final Set<Class<?>> NOT_ON_PAGE = Set.of(Block.Title.class);
    private static final Set<Class<?>> NOT_PASTED = Set.of(Block.Picture.class);

    private PageWriter() {}

    static HomePage write(Book book) {
        return new HomePage(
                book.title(),
                Papers.htmlFragment(without(book, NOT_ON_PAGE), 0),
                Papers.htmlFragment(without(book, NOT_PASTED), 0),
                new String(Papers.markdown(book), StandardCharsets.UTF_8));
    }

    private static Book without(Book book, Set<Class<?>> kinds) {
        List<Block> rest = book.blocks().stream()
                .filter(block -> !kinds.contains(block.getClass()))
                .toList();
        return new Book(
                book.language(), book.title(), book.runningTitle(), book.mark(), book.date(), book.density(), rest);
    }
}
