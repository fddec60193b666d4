package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import okrworkshop.workshops.BeatSchedule;
import okrworkshop.workshops.GroupBeat;
import okrworkshop.workshops.Workshop;

/** The beats of the step; the one that most groups are in is marked and said in a sentence. */
final class ProjectedBeat extends Section {
    ProjectedBeat(Workshop workshop, Instant now) {
        addClassName("okr-projected-beat");
        Locale room = workshop.language().locale();
        BeatSchedule schedule = BeatSchedule.of(workshop, now);
        List<GroupBeat> groups = workshop.openGroups().stream()
                .filter(group -> group.position() == workshop.position())
                .flatMap(group -> schedule.beat(group).stream())
                .toList();
        setVisible(!groups.isEmpty());
        if (groups.isEmpty()) {
            return;
        }
        GroupBeat most = common(groups);
        var list = new OrderedList();
        schedule.beats().forEach(beat -> {
            var item = new ListItem(getTranslation("beat." + beat.beat().wireName(), room));
            if (beat.beat() == most.beat()) {
                item.getElement().setAttribute("aria-current", "step");
                var left = new Countdown();
                most.left().ifPresent(time -> left.show(workshop.timer(), time));
                item.add(left);
            }
            list.add(item);
        });
        add(list, new Paragraph(getTranslation("beat." + most.beat().wireName() + ".now", room)));
    }

    /** Of several the earliest: nobody is pushed. */
    private static GroupBeat common(List<GroupBeat> groups) {
        Map<GroupBeat, Long> counts =
                groups.stream().collect(Collectors.groupingBy(beat -> beat, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<GroupBeat, Long>comparingByValue()
                        .thenComparing(entry -> entry.getKey().at(), Comparator.reverseOrder()))
                .orElseThrow()
                .getKey();
    }
}
