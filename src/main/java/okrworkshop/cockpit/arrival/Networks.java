package okrworkshop.cockpit.arrival;

import java.util.List;

/** The networks that this machine is in. Any thread may call. */
public interface Networks {
    /** Addresses of this machine, the one that phones most likely reach first. */
    List<String> ips();

    /**
     * Watches as long as somebody listens.
     *
     * @param changed the machine has other addresses now
     * @return ends it
     */
    Runnable listen(Runnable changed);
}
