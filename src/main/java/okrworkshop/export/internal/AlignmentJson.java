package okrworkshop.export.internal;

import java.util.List;
import java.util.stream.Stream;
import okrworkshop.alignment.Alignment;
import okrworkshop.alignment.Coverage;
import okrworkshop.alignment.GroupOkr;
import okrworkshop.alignment.Needs;
import okrworkshop.alignment.Overlaps;
import okrworkshop.alignment.SuperiorOkr;

/**
 * How the groups are aligned, as data; groups by id.
 *
 * @param superior what groups could pick from, in reading order; what is gone only while somebody serves it
 * @param unbound objectives that serve nothing of it
 */
record AlignmentJson(
        List<EntryJson> superior,
        List<ServedJson> unbound,
        List<NeedJson> needs,
        List<AlikeJson> alike,
        List<AgainstJson> against) {
    /** @param objective id of the superior objective that a key result belongs to, its own for an objective */
    record EntryJson(String id, String label, String text, boolean gone, String objective, List<ServedJson> servedBy) {}

    record ServedJson(String group, String objective, String text) {}

    /** @param of id of the group that is needed, empty when it is none of the workshop's */
    record NeedJson(String by, String of, String team, String text, String confirmed, List<String> keyResults) {}

    record SaidJson(String group, String label, String text) {}

    record AlikeJson(List<SaidJson> said) {}

    /** @param how {@code direction} or {@code target} */
    record AgainstJson(String metric, String how, SaidJson one, SaidJson other) {}

    static AlignmentJson of(Alignment alignment) {
        Coverage coverage = alignment.coverage();
        Needs needs = alignment.needs();
        Overlaps overlaps = alignment.overlaps();
        return new AlignmentJson(
                coverage.rows().stream()
                        .map(row -> entry(row.entry(), row.by()))
                        .toList(),
                coverage.unbound().stream().map(AlignmentJson::served).toList(),
                Stream.concat(needs.between().stream(), needs.outside().stream())
                        .map(AlignmentJson::need)
                        .toList(),
                overlaps.alike().stream()
                        .map(each -> new AlikeJson(
                                each.said().stream().map(AlignmentJson::said).toList()))
                        .toList(),
                overlaps.against().stream()
                        .map(each -> new AgainstJson(
                                each.metric(),
                                each.how() == Overlaps.How.DIRECTION ? "direction" : "target",
                                said(each.one()),
                                said(each.other())))
                        .toList());
    }

    private static EntryJson entry(SuperiorOkr.Entry entry, List<Coverage.Served> by) {
        return new EntryJson(
                entry.id(),
                entry.label(),
                entry.text(),
                entry.gone(),
                entry.objective(),
                by.stream().map(AlignmentJson::served).toList());
    }

    private static ServedJson served(Coverage.Served served) {
        return new ServedJson(
                id(served.group()),
                served.objective().label(),
                served.objective().text());
    }

    private static NeedJson need(Needs.Need need) {
        return new NeedJson(
                id(need.by()),
                need.of().map(AlignmentJson::id).orElse(""),
                need.request().team(),
                need.request().text(),
                need.request().confirmed(),
                need.request().keyResults());
    }

    private static SaidJson said(Overlaps.Said said) {
        return new SaidJson(id(said.group()), said.label(), said.text());
    }

    private static String id(GroupOkr group) {
        return group.id().toString();
    }
}
