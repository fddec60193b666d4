package okrworkshop.alignment.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import okrworkshop.alignment.Alignment;
import okrworkshop.alignment.AlignmentSvg;
import okrworkshop.alignment.SuperiorOkr;
import okrworkshop.alignment.TreeView;
import okrworkshop.alignment.TreeWords;
import okrworkshop.workshops.Workshop;

/** The alignment tree as a picture: one branch of it or all, with all words or folded, and as a file. */
final class TreePart extends Part {
    private static final String ALL = "";

    private final Select<String> branch = new Select<>();
    private final Checkbox folded = new Checkbox(getTranslation("tree.folded"));
    private final Div picture = new Div();
    private transient Optional<Alignment> shown = Optional.empty();
    private transient List<SuperiorOkr.Entry> objectives = List.of();
    /** The file is fetched while the page is not locked. */
    private volatile String drawn = "";

    private boolean filling;

    TreePart(Workshop workshop) {
        super("tree");
        addClassName("okr-tree-part");
        branch.setLabel(getTranslation("tree.branch"));
        branch.setItemLabelGenerator(this::label);
        branch.addValueChangeListener(event -> redraw());
        folded.addValueChangeListener(event -> redraw());
        var file = new Anchor();
        file.setHref((DownloadHandler) event -> {
            event.setFileName("alignment-" + workshop.code() + ".svg");
            event.setContentType("image/svg+xml");
            event.getOutputStream().write(drawn.getBytes(StandardCharsets.UTF_8));
        });
        file.setText(getTranslation("tree.download"));
        file.getElement().setAttribute("download", true);
        file.addClassName("okr-button-quiet");
        var bar = new Div(branch, folded, file);
        bar.addClassName("okr-tree-bar");
        picture.addClassName("okr-tree-picture");
        picture.getElement().setAttribute("tabindex", "0");
        picture.getElement().setAttribute("role", "region");
        picture.getElement().setAttribute("aria-label", getTranslation("tree.title"));
        body.add(bar, picture);
    }

    @Override
    void show(Alignment now) {
        boolean first = shown.isEmpty();
        shown = Optional.of(now);
        objectives = now.superior().entries().stream()
                .filter(SuperiorOkr.Entry::isObjective)
                .filter(entry -> !entry.gone())
                .toList();
        List<String> items = new ArrayList<>(List.of(ALL));
        objectives.forEach(entry -> items.add(entry.id()));
        items.add(TreeView.UNBOUND);
        String before =
                first ? TreeView.first(now).branch() : branch.getOptionalValue().orElse(ALL);
        filling = true;
        branch.setItems(items);
        branch.setValue(items.contains(before) ? before : ALL);
        if (first) {
            folded.setValue(TreeView.first(now).folded());
        }
        filling = false;
        redraw();
    }

    private void redraw() {
        if (filling || shown.isEmpty()) {
            return;
        }
        drawn = shown.map(now -> AlignmentSvg.of(
                        now, words(), new TreeView(branch.getOptionalValue().orElse(ALL), folded.getValue())))
                .orElse("");
        picture.removeAll();
        picture.add(new Svg(drawn));
    }

    private String label(String id) {
        if (id.equals(ALL)) {
            return getTranslation("tree.all");
        }
        return objectives.stream()
                .filter(entry -> entry.id().equals(id))
                .map(entry -> entry.label() + " " + shortened(entry.text()))
                .findFirst()
                .orElseGet(() -> getTranslation("tree.unbound"));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 40
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
    }

    private TreeWords words() {
        return new TreeWords(
                getTranslation("tree.title"),
                getTranslation("superior.title"),
                getTranslation("tree.groups"),
                getTranslation("coverage.nobody"),
                getTranslation("tree.unbound"),
                getTranslation("coverage.gone"),
                getTranslation("tree.empty"),
                getTranslation("tree.colon"));
    }
}
