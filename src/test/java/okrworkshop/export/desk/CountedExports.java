package okrworkshop.export.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okrworkshop.export.ExportedFile;
import okrworkshop.export.Exports;
import okrworkshop.export.FileFormat;
import okrworkshop.export.Manuscript;
import okrworkshop.export.Scope;
import okrworkshop.export.Wish;
import okrworkshop.paper.Book;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.Language;
import okrworkshop.shared.RefusedException;
import okrworkshop.workshops.Group;
import okrworkshop.workshops.Workshop;

/** Files with one line of text for each group, and how often they were written; no HTML in bundles. */
final class CountedExports implements Exports {
    final List<String> written = Collections.synchronizedList(new ArrayList<>());
    final Map<GroupId, String> texts = new HashMap<>();
    final Set<GroupId> broken = new HashSet<>();
    final Map<GroupId, Error> hopeless = new HashMap<>();

    private record Line(String group, String text, String languages) {}

    @Override
    public Manuscript manuscript(Workshop workshop, Wish wish) {
        if (!(wish.scope() instanceof Scope.GroupBook book)) {
            throw new RefusedException("file.format", wish.format().extension());
        }
        Group group = workshop.group(book.group()).orElseThrow(() -> new RefusedException("group.unknown"));
        Error error = hopeless.get(group.id());
        if (error != null) {
            throw error;
        }
        var content = new Line(
                group.name(),
                texts.getOrDefault(group.id(), "empty"),
                wish.languages().code());
        return Manuscript.of("OKR-" + group.name() + "." + wish.format().extension(), wish.format(), content, line -> {
            if (broken.contains(group.id())) {
                throw new IllegalStateException("on purpose");
            }
            written.add(group.name() + "." + wish.format().extension());
            return (line + " " + wish.format()).getBytes(StandardCharsets.UTF_8);
        });
    }

    @Override
    public Map<Wish, Manuscript> manuscripts(Workshop workshop, List<Wish> wishes) {
        Map<Wish, Manuscript> all = new LinkedHashMap<>();
        wishes.stream()
                .filter(wish -> wish.format() != FileFormat.HTML)
                .forEach(wish -> all.put(wish, manuscript(workshop, wish)));
        return all;
    }

    @Override
    public Book book(Workshop workshop, Wish wish) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ExportedFile alignment(Workshop workshop, Language language) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ExportedFile workshop(Workshop workshop) {
        throw new UnsupportedOperationException();
    }
}
