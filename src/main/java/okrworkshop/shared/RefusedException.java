package okrworkshop.shared;

/** Thrown by services when a request is understood but must not be done. Carries no stack trace: it is an answer. */
public final class RefusedException extends RuntimeException {
    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        super(refusal.code() + refusal.arguments(), null, false, false);
        this.refusal = refusal;
    }

    public RefusedException(String code, Object... arguments) {
        this(Refusal.of(code, arguments));
    }

    public Refusal refusal() {
        return refusal;
    }
}
