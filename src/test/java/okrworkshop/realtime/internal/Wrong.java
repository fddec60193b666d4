package okrworkshop.realtime.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import okrworkshop.documents.CommitListener;
import okrworkshop.documents.Documents;
import okrworkshop.documents.Submission;
import okrworkshop.documents.SubmissionResult;

/** Engines with a mistake, to show that a test sees it. */
final class Wrong {
    private Wrong() {}

    static Documents engine(Documents real, Function<Submission, CompletableFuture<SubmissionResult>> submit) {
        return engine(real, submit, new ArrayList<>());
    }

    /** @param listeners gets everybody who listens, beside the real engine */
    static Documents engine(
            Documents real,
            Function<Submission, CompletableFuture<SubmissionResult>> submit,
            Collection<CommitListener> listeners) {
        return (Documents) Proxy.newProxyInstance(
                Documents.class.getClassLoader(), new Class<?>[] {Documents.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("submit")) {
                        return submit.apply((Submission) arguments[0]);
                    }
                    if (method.getName().equals("listen")) {
                        listeners.add((CommitListener) arguments[0]);
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
