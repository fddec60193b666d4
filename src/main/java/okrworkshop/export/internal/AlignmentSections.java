package okrworkshop.export.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import okrworkshop.alignment.Alignment;
import okrworkshop.alignment.Coverage;
import okrworkshop.alignment.GroupOkr;
import okrworkshop.alignment.Needs;
import okrworkshop.alignment.Overlaps;
import okrworkshop.alignment.SuperiorOkr;
import okrworkshop.paper.Block;
import okrworkshop.reviews.Reviews;
import okrworkshop.reviews.Reviews.ReviewedItem;

/** How the groups of a workshop hang together. */
record AlignmentSections(Frame workshop, Alignment alignment, List<Material> groups) {
    record Titled(String title, List<Block> blocks) {}

    List<Titled> all() {
        return List.of(
                new Titled(workshop.label("section.superior"), superior()),
                new Titled(workshop.label("section.needs"), needs()),
                new Titled(workshop.label("section.overlaps"), overlaps()),
                new Titled(workshop.label("section.reviews"), reviews()));
    }

    /** What serves what of the superior OKR, and what serves nothing of it. */
    private List<Block> superior() {
        Coverage coverage = alignment.coverage();
        List<Block> blocks = new ArrayList<>(Pictures.alignment(alignment, workshop.labels()));
        blocks.addAll(Tables.of(
                coverage.rows(),
                new Tables.Column<>(workshop.label("alignment.superior"), row -> entry(row.entry())),
                new Tables.Column<>(workshop.label("alignment.served-by"), this::by)));
        List<Block> unbound = coverage.rows().isEmpty()
                ? List.of()
                : Tables.of(
                        coverage.unbound(),
                        new Tables.Column<>(
                                workshop.label("alignment.group"),
                                served -> served.group().name()),
                        new Tables.Column<>(workshop.label("alignment.objective"), this::objective));
        if (!unbound.isEmpty()) {
            blocks.add(new Block.Heading(2, workshop.label("alignment.unbound")));
            blocks.addAll(unbound);
        }
        return blocks;
    }

    private String entry(SuperiorOkr.Entry entry) {
        return entry.gone()
                ? entry.text() + " (" + workshop.label("alignment.gone") + ")"
                : entry.label() + " " + entry.text();
    }

    private String by(Coverage.Row row) {
        if (row.open()) {
            return workshop.label("alignment.nobody");
        }
        String served = row.by().stream()
                .map(each -> each.group().name() + workshop.label("alignment.colon") + objective(each))
                .collect(Collectors.joining("\n"));
        return served.isEmpty()
                ? workshop.labels()
                        .labelled(
                                "alignment.below",
                                row.below().stream()
                                        .map(GroupOkr::name)
                                        .collect(Collectors.joining(workshop.label("list-separator"))))
                : served;
    }

    private String objective(Coverage.Served served) {
        String text = served.objective().text();
        return served.objective().label() + " " + (text.isBlank() ? workshop.label("untitled") : text.strip());
    }

    /** Between the groups first, then to others. */
    private List<Block> needs() {
        Needs needs = alignment.needs();
        List<Needs.Need> all = new ArrayList<>(needs.between());
        all.addAll(needs.outside());
        return Tables.of(
                all.stream()
                        .filter(need -> !(need.request().text() + need.request().team()).isBlank())
                        .toList(),
                new Tables.Column<>(
                        workshop.label("needs.by"), need -> need.by().name()),
                new Tables.Column<>(
                        workshop.label("needs.of"),
                        need -> need.of()
                                .map(GroupOkr::name)
                                .orElse(need.request().team())),
                new Tables.Column<>(
                        workshop.label("support"), need -> need.request().text()),
                new Tables.Column<>(
                        workshop.label("okr.key-result-short"),
                        need -> String.join(
                                workshop.label("list-separator"), need.request().keyResults())),
                new Tables.Column<>(
                        workshop.label("field.confirmed"),
                        need -> workshop.labels()
                                .choice("confirmed", need.request().confirmed())));
    }

    private List<Block> overlaps() {
        Overlaps overlaps = alignment.overlaps();
        List<Block> alike = Tables.of(
                overlaps.alike(),
                new Tables.Column<>(
                        workshop.label("overlaps.alike"),
                        each -> each.said().stream().map(this::said).collect(Collectors.joining("\n"))));
        List<Block> against = Tables.of(
                overlaps.against(),
                new Tables.Column<>(workshop.label("field.metric"), Overlaps.Against::metric),
                new Tables.Column<>(
                        workshop.label("overlaps.how"),
                        each -> workshop.label(
                                each.how() == Overlaps.How.DIRECTION ? "overlaps.direction" : "overlaps.target")),
                new Tables.Column<>(workshop.label("overlaps.one"), each -> said(each.one())),
                new Tables.Column<>(workshop.label("overlaps.other"), each -> said(each.other())));
        List<Block> blocks = new ArrayList<>(alike);
        if (!against.isEmpty()) {
            blocks.add(new Block.Heading(2, workshop.label("overlaps.against")));
            blocks.addAll(against);
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(new Block.Remark(workshop.label("overlaps.note")));
        }
        return blocks;
    }

    private String said(Overlaps.Said said) {
        return said.group().name() + " " + said.label() + workshop.label("alignment.colon")
                + said.text().strip();
    }

    /** In the order of the groups; a count of verdicts is no rank. */
    private List<Block> reviews() {
        return Tables.of(
                groups.stream().filter(group -> !said(group).isEmpty()).toList(),
                new Tables.Column<>(
                        workshop.label("alignment.group"),
                        group -> group.group().name()),
                new Tables.Column<>(workshop.label("review.group"), AlignmentSections::reviewers),
                verdicts("yes"),
                verdicts("partly"),
                verdicts("no"),
                verdicts("na"),
                replies("adopt"),
                replies("partly"),
                replies("reject"));
    }

    private Tables.Column<Material> verdicts(String verdict) {
        return new Tables.Column<>(
                workshop.labels().choice("verdict", verdict),
                group -> String.valueOf(said(group).stream()
                        .filter(item -> item.verdictNow().equals(verdict))
                        .count()));
    }

    private Tables.Column<Material> replies(String reply) {
        return new Tables.Column<>(
                workshop.labels().choice("reply", reply),
                group -> String.valueOf(said(group).stream()
                        .filter(item -> item.reply().equals(reply))
                        .count()));
    }

    private static List<ReviewedItem> said(Material group) {
        return Reviews.counting(group.reviews()).stream()
                .filter(item -> !item.verdict().isEmpty())
                .toList();
    }

    private static String reviewers(Material group) {
        return said(group).stream()
                .map(ReviewedItem::review)
                .map(review -> review.selfCheck() ? group.label("review.self") : group.groupName(review.reviewer()))
                .distinct()
                .collect(Collectors.joining(group.label("list-separator")));
    }
}
