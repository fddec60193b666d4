package okrworkshop.export.internal;

import java.util.List;
import java.util.stream.Collectors;
import okrworkshop.paper.Block;
import okrworkshop.workshops.Departure;

/** Steps that the group left before it had met what they ask for. */
final class DeparturesSection implements Section {
    @Override
    public List<Block> blocks(Material material) {
        List<Departure> own = material.departures().stream()
                .filter(departure -> !departure.of(material.group().id()).isEmpty())
                .toList();
        return Tables.of(
                own,
                new Tables.Column<>(
                        material.label("departures.step"),
                        departure -> material.texts().step(departure.step())),
                new Tables.Column<>(material.label("departures.open"), departure -> open(material, departure)),
                new Tables.Column<>(
                        material.label("departures.reason"),
                        departure -> departure.reason().isEmpty()
                                ? material.label("departures.no-reason")
                                : departure.reason()));
    }

    private static String open(Material material, Departure departure) {
        return departure.of(material.group().id()).stream()
                .map(gap -> sentence(material, departure.step(), gap))
                .collect(Collectors.joining(material.label("list-separator")));
    }

    private static String sentence(Material material, String step, Departure.Unmet gap) {
        String text = material.texts().condition(step, gap.condition());
        return gap.need() > 1 ? material.label("departures.gap", text, gap.have(), gap.need()) : text;
    }
}
