package okrworkshop.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import okrworkshop.okr.DraftOkr;

/**
 * A draft with everything that led to it, with ids and origins ({@code docs/exports/schemas/okr.schema.json}).
 *
 * @param exportedOn day of the content; no time, so that the same draft gives the same file all day
 */
record FullJson(int schemaVersion, LocalDate exportedOn, Workshop workshop, List<Group> groups) {
    static final int VERSION = 1;

    record Workshop(String id, String title, String parent, LocalDate cycleStart, LocalDate cycleEnd, String cycle) {}

    /** @param lintOpen codes of rules by id of the card */
    record Group(
            int number,
            String name,
            long version,
            List<String> members,
            boolean reviewed,
            Map<String, List<String>> lintOpen,
            DraftOkr draft) {}

    static byte[] write(Handover handover) {
        Handover.About about = handover.about();
        return HandoverJson.bytes(new FullJson(
                VERSION,
                about.date(),
                new Workshop(
                        about.workshopId(),
                        about.title(),
                        about.parent(),
                        about.cycleStart(),
                        about.cycleEnd(),
                        CycleName.of(about.cycleStart(), about.cycleEnd())),
                handover.teams().stream()
                        .map(team -> new Group(
                                team.number(),
                                team.name(),
                                team.version(),
                                team.members(),
                                team.reviewed(),
                                new TreeMap<>(team.lintOpen()),
                                team.draft()))
                        .toList()));
    }
}
