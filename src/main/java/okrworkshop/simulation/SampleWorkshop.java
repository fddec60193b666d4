package okrworkshop.simulation;

/** A workshop that waits for its simulated participants. */
public interface SampleWorkshop {
    /** As it stands in the addresses of the trainer's pages. */
    String id();

    /** The join code. */
    String code();

    /**
     * Fills the room and plays until the calling thread is interrupted. Once all steps are over the room begins again at
     * the first one and improves what it has written. When a trainer moves the room, the people follow and leave the steps
     * to the trainer from then on.
     */
    void play();
}
