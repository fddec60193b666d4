package okrworkshop.cockpit.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import okrworkshop.workshops.Flow;

/** What each group takes along, in numbers. */
final class FlowsOn extends Details {
    FlowsOn(List<Flow> flows) {
        addClassName("okr-flows");
        setSummaryText(getTranslation("move.flows"));
        var groups = new UnorderedList();
        groups.addClassName("okr-scrolling");
        flows.forEach(flow -> groups.add(item(flow)));
        add(groups);
    }

    private ListItem item(Flow flow) {
        var name = new Span(flow.group().name());
        name.addClassName("okr-strong");
        String parts = flow.parts().stream().map(this::part).collect(Collectors.joining(getTranslation("list.comma")));
        return new ListItem(name, new Span(" " + parts));
    }

    private String part(Flow.Part part) {
        String kind = getTranslation("kind." + part.kind().wireName());
        return part.stays() == 0
                ? getTranslation("flow.part", kind, part.flows())
                : getTranslation("flow.part.stays", kind, part.flows(), part.stays());
    }
}
