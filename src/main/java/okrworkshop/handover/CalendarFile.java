package okrworkshop.handover;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.WeekDay;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import okrworkshop.okr.DraftOkr;
import okrworkshop.paper.PlainText;

/**
 * The cycle in a calendar (RFC 5545): whatever has a due day, a weekly meeting on Mondays and a monthly review on the last
 * Thursday. All-day entries that block nobody's time: at which hour a group meets is not known here.
 */
final class CalendarFile {
    private static final int UNFOLDED = 1_000_000;
    private static final WeekDay LAST_THURSDAY = new WeekDay(WeekDay.TH, -1);

    private final Handover handover;
    private final Words words;
    private final Calendar calendar = new Calendar();

    private CalendarFile(Handover handover) {
        this.handover = handover;
        words = Words.of(handover.about().language());
        calendar.add(new ProdId("-//OKR Workshop//draft OKR//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
    }

    static byte[] write(Handover handover) {
        CalendarFile made = new CalendarFile(handover);
        made.meetings();
        handover.teams().forEach(made::team);
        try (StringWriter text = new StringWriter()) {
            new CalendarOutputter(false, UNFOLDED).output(made.calendar, text);
            return FoldedLines.of(text.toString()).getBytes(StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void meetings() {
        LocalDate start = handover.about().cycleStart();
        LocalDate end = handover.about().cycleEnd();
        LocalDate monday = start.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        if (!monday.isAfter(end)) {
            VEvent weekly = event("weekly", monday, words.weekly(), words.weeklyNote());
            weekly.add(new RRule<>(new Recur.Builder<LocalDate>()
                    .frequency(Frequency.WEEKLY)
                    .until(end)
                    .build()));
        }
        LocalDate inFirstMonth = start.with(TemporalAdjusters.lastInMonth(DayOfWeek.THURSDAY));
        LocalDate thursday = inFirstMonth.isBefore(start)
                ? start.plusMonths(1).with(TemporalAdjusters.lastInMonth(DayOfWeek.THURSDAY))
                : inFirstMonth;
        if (!thursday.isAfter(end)) {
            VEvent monthly = event("monthly", thursday, words.monthly(), words.monthlyNote());
            monthly.add(new RRule<>(new Recur.Builder<LocalDate>()
                    .frequency(Frequency.MONTHLY)
                    .dayList(LAST_THURSDAY)
                    .until(end)
                    .build()));
        }
    }

    private void team(Handover.Team team) {
        DraftOkr draft = team.draft();
        draft.objectives()
                .forEach(objective -> objective.keyResults().forEach(keyResult -> keyResult(team, keyResult)));
        draft.looseKeyResults().forEach(keyResult -> keyResult(team, keyResult));
        draft.looseTasks().forEach(task -> task(team, task));
        for (int i = 0; i < draft.todos().size(); i++) {
            DraftOkr.Todo todo = draft.todos().get(i);
            due(team, "step-" + i, todo.due(), words.stepDue(), todo.text(), todo.owner());
        }
        for (int i = 0; i < draft.support().size(); i++) {
            DraftOkr.SupportRequest request = draft.support().get(i);
            due(team, "support-" + i, request.due(), words.supportDue(), request.text(), request.team());
        }
    }

    private void keyResult(Handover.Team team, DraftOkr.KeyResult keyResult) {
        due(team, keyResult.id(), keyResult.due(), words.keyResultDue(), keyResult.text(), keyResult.owner());
        keyResult.tasks().forEach(task -> task(team, task));
    }

    private void task(Handover.Team team, DraftOkr.Task task) {
        due(team, task.id(), task.due(), words.taskDue(), task.text(), task.owner());
    }

    private void due(Handover.Team team, String id, Optional<LocalDate> due, String what, String text, String owner) {
        due.ifPresent(day -> event(
                team.number() + "-" + id,
                day,
                what + " · " + OneLine.of(text),
                (OneLine.of(team.name()) + " " + OneLine.of(owner)).strip()));
    }

    private VEvent event(String id, LocalDate day, String summary, String description) {
        VEvent event = new VEvent(false);
        event.add(new Uid(id + "@" + handover.about().workshopId()));
        event.add(new DtStamp(stamp()));
        event.add(new DtStart<>(day));
        event.add(new DtEnd<>(day.plusDays(1)));
        event.add(new Summary(PlainText.clean(summary)));
        event.add(new Description(PlainText.clean(description)));
        event.add(new Transp("TRANSPARENT"));
        calendar.add(event);
        return event;
    }

    private Instant stamp() {
        return handover.about().date().atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
