package okrworkshop.attention;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.RefusedException;

/** The calls for help of a workshop that are not settled, oldest first. Pure. */
public record HelpQueue(List<HelpCall> calls) {
    /** Most calls that wait at once. */
    public static final int MOST = 500;

    public HelpQueue {
        calls = List.copyOf(calls);
    }

    public List<HelpCall> of(GroupId group) {
        return calls.stream().filter(call -> call.group().equals(group)).toList();
    }

    /** How many others wait before the call and nobody is on the way to. */
    public int before(HelpCall call) {
        return (int) calls.stream()
                .takeWhile(other -> !other.id().equals(call.id()))
                .filter(other -> other.coming().isEmpty())
                .count();
    }

    /** The call that this one would repeat: a person has one of their own, and a group one. */
    Optional<HelpCall> like(HelpCall fresh) {
        return calls.stream()
                .filter(call -> call.wholeGroup() == fresh.wholeGroup())
                .filter(call -> fresh.wholeGroup()
                        ? call.group().equals(fresh.group())
                        : call.by().equals(fresh.by()))
                .findFirst();
    }

    /**
     * Who asks again keeps the place in the queue and says something else.
     *
     * @return the call as it stands then
     */
    public HelpCall asked(HelpCall fresh) {
        if (like(fresh).isEmpty() && calls.size() >= MOST) {
            throw new RefusedException("help.full", MOST);
        }
        return like(fresh).map(call -> call.saying(fresh.line())).orElse(fresh);
    }

    public HelpQueue with(HelpCall changed) {
        boolean known = calls.stream().anyMatch(call -> call.id().equals(changed.id()));
        return known
                ? new HelpQueue(calls.stream()
                        .map(call -> call.id().equals(changed.id()) ? changed : call)
                        .toList())
                : new HelpQueue(
                        Stream.concat(calls.stream(), Stream.of(changed)).toList());
    }

    public HelpQueue without(UUID id) {
        return new HelpQueue(
                calls.stream().filter(call -> !call.id().equals(id)).toList());
    }

    public Optional<HelpCall> call(UUID id) {
        return calls.stream().filter(call -> call.id().equals(id)).findFirst();
    }
}
