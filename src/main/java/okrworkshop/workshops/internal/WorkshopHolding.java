package okrworkshop.workshops.internal;

import static okrworkshop.holdings.Column.choice;
import static okrworkshop.holdings.Column.day;
import static okrworkshop.holdings.Column.document;
import static okrworkshop.holdings.Column.flag;
import static okrworkshop.holdings.Column.group;
import static okrworkshop.holdings.Column.json;
import static okrworkshop.holdings.Column.made;
import static okrworkshop.holdings.Column.maybeDay;
import static okrworkshop.holdings.Column.maybeReference;
import static okrworkshop.holdings.Column.moment;
import static okrworkshop.holdings.Column.number;
import static okrworkshop.holdings.Column.own;
import static okrworkshop.holdings.Column.person;
import static okrworkshop.holdings.Column.stranger;
import static okrworkshop.holdings.Column.text;
import static okrworkshop.holdings.Column.word;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import okrworkshop.documents.CardKind;
import okrworkshop.documents.FieldType;
import okrworkshop.holdings.Arrival;
import okrworkshop.holdings.Holding;
import okrworkshop.holdings.Table;
import okrworkshop.lint.Profile;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.templates.BeatsBy;
import okrworkshop.workshops.Departure;
import okrworkshop.workshops.Keeping;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Rules;
import okrworkshop.workshops.SeatingKind;
import okrworkshop.workshops.Tailoring;
import okrworkshop.workshops.VoteBudget;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.WorkshopEvent;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;

/** What workshops themselves are made of. */
@Component
class WorkshopHolding implements Holding {
    private static final TypeReference<List<JsonNode>> OPERATIONS = new TypeReference<>() {};

    private static final Set<String> WRITTEN = Arrays.stream(CardKind.values())
            .flatMap(kind -> kind.fields().entrySet().stream())
            .filter(field -> field.getValue().type() == FieldType.TEXT
                    || field.getValue().type() == FieldType.LINE)
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern MOVED = Pattern.compile("\\S+( [0-9]{1,5})*");

    private final WorkshopRows rows;
    private final EventRows events;
    private final DepartureRows departures;
    private final BeginningRows beginnings;
    private final KeepingRows keepings;
    private final FreeCodes codes;
    private final WorkshopsSettings settings;

    WorkshopHolding(
            WorkshopRows rows,
            EventRows events,
            DepartureRows departures,
            BeginningRows beginnings,
            KeepingRows keepings,
            FreeCodes codes,
            WorkshopsSettings settings) {
        this.rows = rows;
        this.events = events;
        this.departures = departures;
        this.beginnings = beginnings;
        this.keepings = keepings;
        this.codes = codes;
        this.settings = settings;
    }

    @Override
    public String name() {
        return WORKSHOP;
    }

    @Override
    public List<Table> tables() {
        return List.of(
                Table.ownedBy(
                        "id",
                        "workshop",
                        made("trainer", arrival -> arrival.trainer().value()),
                        made("leader", arrival -> arrival.trainer().value()),
                        made("leader_seen_at", arrival -> null),
                        made("code", arrival -> codes.free()),
                        text("title", Limit.TITLE),
                        text("parent_goal", Limit.PARENT),
                        day("cycle_start"),
                        day("cycle_end"),
                        choice("lang", "zh", "en"),
                        word("preset", 80),
                        number("group_size", Limit.SMALLEST_GROUP, settings.largestGroup()),
                        made("template_source", Arrival::template),
                        choice("phase", Phase.values()).becoming("RUNNING", "CLOSED"),
                        number("step_position", 0, 1_000),
                        made("timer_state", arrival -> StoredTimer.IDLE),
                        number("timer_total_ms", 0, Limit.TIMER.toMillis()),
                        made("timer_left_ms", arrival -> 0L),
                        made("timer_ends_at", arrival -> null),
                        moment("created_at"),
                        flag("own_pace"),
                        choice("lint_profile", Profile.values()),
                        maybeDay("delete_on"),
                        flag("keep_on"),
                        made("deleted_at", arrival -> null),
                        made("privacy_contact", arrival -> "")),
                Table.of(
                        "workshop_group",
                        own("id"),
                        number("group_number", 1, 10_000),
                        text("name", 80),
                        document("document"),
                        number("step_position", 0, 1_000),
                        number("beat", 0, 100),
                        number("beat_since_ms", 0, Long.MAX_VALUE / 2),
                        number("extra_ms", -Limit.TIMER.toMillis(), Limit.TIMER.toMillis()),
                        maybeReference("merged_into", "workshop_group")),
                Table.of("workshop_minutes", word("step", 60), number("minutes", 1, Rules.LONGEST)),
                Table.of(
                        "workshop_setup",
                        choice("seating", SeatingKind.values()),
                        choice("card_names", Tailoring.Names.values()),
                        choice("vote_names", Tailoring.Names.values()),
                        choice("beats_by", "", BeatsBy.GROUP.name(), BeatsBy.FACILITATOR.name())),
                Table.of(
                        "workshop_budget",
                        word("ballot", 100),
                        number("points", 1, VoteBudget.MOST),
                        number("per_card", 1, VoteBudget.MOST)),
                Table.of("workshop_beat", word("step", 80), number("place", 0, 100), number("share", 0, Rules.LONGEST)),
                Table.of("workshop_group_size", group("group_id"), number("people", 1, 10_000)),
                Table.of("workshop_word", word("list", 40), text("word", 60)),
                Table.of(
                        "workshop_event",
                        number("event_number", 1, Integer.MAX_VALUE),
                        moment("happened_at"),
                        person("person"),
                        word("event_type", 40),
                        text("detail", 1_000)),
                Table.of(
                        "step_departure",
                        number("departure_number", 1, Integer.MAX_VALUE),
                        moment("happened_at"),
                        person("person"),
                        word("step", 60),
                        text("reason", Departure.REASON)),
                Table.of(
                        "step_departure_gap",
                        number("departure_number", 1, Integer.MAX_VALUE),
                        number("place", 0, 100_000),
                        group("group_id"),
                        word("gate", 60),
                        number("have_count", 0, Integer.MAX_VALUE),
                        number("need_count", 0, Integer.MAX_VALUE)),
                Table.of(
                        "workshop_beginning",
                        group("group_id"),
                        stranger("from_workshop"),
                        stranger("from_group"),
                        text("title", 200),
                        text("group_name", 200),
                        moment("as_of"),
                        json("operations", 10_000_000, OPERATIONS, WRITTEN)));
    }

    @Override
    public Map<String, String> leftOut() {
        return Map.ofEntries(
                Map.entry("workshop_crew", "whoever reads the archive is its trainer; others come by new links"),
                Map.entry("workshop_group_comer", "who may go back into a merged group while people sit there"),
                Map.entry("rehearsal", "a workshop that is being tried out is not archived"));
    }

    /** Of a closed workshop that has no day, or whose day is over, the usual time begins anew, unless its owner has kept it on. */
    @Override
    public void arrived(Arrival arrival) {
        LocalDate today = LocalDate.ofInstant(arrival.clock().instant(), ZoneId.systemDefault());
        Keeping kept = keepings.of(arrival.workshop(), settings.keepDays()).orElseThrow();
        boolean closed = rows.load(arrival.workshop()).orElseThrow().phase() == Phase.CLOSED;
        if (closed
                && !kept.on()
                && kept.until().filter(day -> day.isAfter(today)).isEmpty()) {
            Optional<LocalDate> until = Optional.of(today.plusDays(kept.days())).filter(day -> day.isAfter(today));
            keepings.put(arrival.workshop(), new Keeping(until, false, kept.days(), kept.contact()));
        }
    }

    /** A step and numbers of groups stand in one of them. */
    private static boolean readable(WorkshopEvent event) {
        return !event.type().equals("groups-moved")
                || MOVED.matcher(event.detail()).matches();
    }

    @Override
    public void check(WorkshopId id) {
        Workshop workshop = rows.load(id).orElseThrow();
        int steps = workshop.template().steps().size();
        boolean sound = workshop.groups().size() >= 1
                && workshop.groups().size() <= Limit.GROUPS
                && workshop.position() < steps
                && workshop.groups().stream().allMatch(group -> group.position() < steps)
                && workshop.groups().stream()
                        .allMatch(group -> group.mergedInto()
                                .flatMap(workshop::group)
                                .filter(into -> into.mergedInto().isPresent())
                                .isEmpty())
                && events.of(id).stream().allMatch(WorkshopHolding::readable)
                && workshop.cycleEnd().isAfter(workshop.cycleStart())
                && !workshop.title().isBlank()
                && workshop.template().presets().contains(workshop.preset());
        if (!sound) {
            throw new RefusedException("archive.content", WORKSHOP);
        }
        departures.of(id);
        workshop.groups().forEach(group -> beginnings.operations(id, group.id()));
    }
}
