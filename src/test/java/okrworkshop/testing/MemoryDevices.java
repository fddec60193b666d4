package okrworkshop.testing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okrworkshop.people.Devices;
import okrworkshop.people.Trainer;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;

/** Devices of a test; tokens are token-1, token-2, … */
public final class MemoryDevices implements Devices {
    private final List<Device> devices = new ArrayList<>();
    private final MemoryTrainers trainers;
    private final Clock clock;
    private Optional<String> open = Optional.empty();
    private Optional<Trainer> owner = Optional.empty();
    private String goal = "";
    private int made;

    MemoryDevices(MemoryTrainers trainers, Clock clock) {
        this.trainers = trainers;
        this.clock = clock;
    }

    public void clear() {
        devices.clear();
        open = Optional.empty();
        made = 0;
    }

    @Override
    public String invite(PersonId trainer, String wished) {
        devices.removeIf(device -> device.usedAt().isEmpty());
        devices.addFirst(new Device(
                UUID.randomUUID(), "", clock.instant(), clock.instant().plus(LIFE), Optional.empty()));
        made++;
        open = Optional.of("token-" + made);
        owner = trainers.byId(trainer);
        goal = wished;
        return open.get();
    }

    @Override
    public Optional<Trainer> opens(String token) {
        return open.filter(token::equals).flatMap(same -> owner);
    }

    @Override
    public String signIn(String token, HttpServletRequest request, HttpServletResponse response) {
        if (opens(token).isEmpty()) {
            throw new RefusedException("device.link-spent");
        }
        open = Optional.empty();
        Device used = devices.removeFirst();
        devices.addFirst(
                new Device(used.id(), "iPad Safari", used.madeAt(), used.expiresAt(), Optional.of(clock.instant())));
        return goal;
    }

    @Override
    public List<Device> of(PersonId trainer) {
        return List.copyOf(devices);
    }

    @Override
    public void withdraw(PersonId trainer, UUID device) {
        devices.removeIf(each -> each.id().equals(device));
        open = Optional.empty();
    }
}
