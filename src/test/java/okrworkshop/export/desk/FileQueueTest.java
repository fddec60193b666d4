package okrworkshop.export.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.testing.Refusals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FileQueueTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<String> made = Collections.synchronizedList(new ArrayList<>());
    private final Semaphore begun = new Semaphore(0);
    private final Semaphore go = new Semaphore(0);
    private final FileQueue<String, String> queue = new FileQueue<>(new Line.Limits(100, 50), 1, this::make);
    private final PersonId anna = PersonId.random();

    @AfterEach
    void close() {
        go.release(1000);
        queue.close();
    }

    private String make(String wanted) {
        if (wanted.startsWith("refused")) {
            throw new RefusedException("group.unknown");
        }
        if (wanted.startsWith("broken")) {
            throw new StackOverflowError();
        }
        if (wanted.startsWith("slow")) {
            begun.release();
            go.acquireUninterruptibly();
        }
        made.add(wanted);
        return wanted + "!";
    }

    private FileQueue<String, String>.Waiting busyWith(String wanted) throws InterruptedException {
        var waiting = queue.join(wanted, PersonId.random());
        assertThat(begun.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
        return waiting;
    }

    @Test
    void filesAreMadeInTheOrderInWhichTheyWereAskedFor() throws Exception {
        var slow = busyWith("slow");
        var a = queue.join("a", anna);
        var b = queue.join("b", anna);
        assertThat(List.of(slow.place(), a.place(), b.place())).containsExactly(0, 1, 2);
        assertThat(slow.done()).isFalse();
        go.release();
        assertThat(b.await(PATIENCE)).isEqualTo("b!");
        assertThat(a.done()).isTrue();
        assertThat(made).containsExactly("slow", "a", "b");
    }

    @Test
    void whatIsCancelledIsNotMade() throws Exception {
        busyWith("slow");
        var a = queue.join("a", anna);
        var b = queue.join("b", anna);
        a.cancel();
        a.cancel();
        assertThat(a.done()).isTrue();
        assertThat(b.place()).isEqualTo(1);
        assertThat(Refusals.of(() -> a.await(PATIENCE)).code()).isEqualTo("files.cancelled");
        go.release();
        b.await(PATIENCE);
        assertThat(made).containsExactly("slow", "b");
    }

    @Test
    void whatOneCancelsTheOtherStillGets() throws Exception {
        busyWith("slow");
        var first = queue.join("a", anna);
        var second = queue.join("a", PersonId.random());
        first.cancel();
        go.release();
        assertThat(second.await(PATIENCE)).isEqualTo("a!");
    }

    @Test
    void aPersonWhoLosesPatienceGivesUpThePlace() throws Exception {
        busyWith("slow");
        var a = queue.join("a", anna);
        assertThat(Refusals.of(() -> a.await(Duration.ofMillis(5))).code()).isEqualTo("files.busy");
        assertThat(queue.size()).isZero();
    }

    @Test
    void aFailureIsToldAndTheNextFileIsMadeAllTheSame() {
        var refused = queue.join("refused", anna);
        var broken = queue.join("broken", anna);
        var fine = queue.join("fine", anna);
        assertThat(Refusals.of(() -> refused.await(PATIENCE)).code()).isEqualTo("group.unknown");
        assertThat(Refusals.of(() -> broken.await(PATIENCE)).code()).isEqualTo("files.failed");
        assertThat(fine.await(PATIENCE)).isEqualTo("fine!");
    }

    @Test
    void singleFilesGoBeforeTheNextPieceOfABundleAndBundlesTakeTurns() throws Exception {
        busyWith("slow");
        var done = new CountDownLatch(2);
        queue.add(pieces("x", 2, done));
        queue.add(pieces("y", 2, done));
        queue.join("a", anna);
        go.release();
        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(made).containsExactly("slow", "a", "x1", "y1", "x2", "y2");
    }

    @Test
    void aSingleFileComesBetweenTwoPieces() throws Exception {
        var done = new CountDownLatch(1);
        AtomicInteger count = new AtomicInteger();
        queue.add(() -> {
            int number = count.incrementAndGet();
            if (number == 1) {
                begun.release();
                go.acquireUninterruptibly();
            }
            made.add("x" + number);
            if (number == 3) {
                done.countDown();
            }
            return number < 3;
        });
        assertThat(begun.tryAcquire(30, TimeUnit.SECONDS)).isTrue();
        var a = queue.join("a", anna);
        go.release();
        assertThat(a.await(PATIENCE)).isEqualTo("a!");
        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(made).containsExactly("x1", "a", "x2", "x3");
    }

    @Test
    void aBundleThatBreaksIsGivenUpAndTheQueueGoesOn() {
        queue.add(() -> {
            throw new IllegalStateException("on purpose");
        });
        assertThat(queue.join("a", anna).await(PATIENCE)).isEqualTo("a!");
    }

    @Test
    void whoWaitsWhenTheServerStopsIsToldToTryAgain() throws Exception {
        busyWith("slow");
        var a = queue.join("a", anna);
        queue.close();
        assertThat(Refusals.of(() -> a.await(PATIENCE)).code()).isEqualTo("files.busy");
        assertThat(Refusals.of(() -> queue.join("b", anna)).code()).isEqualTo("files.busy");
    }

    @Test
    void manyAtTheSameTimeAllGetTheirFiles() throws Exception {
        try (var several = new FileQueue<String, String>(new Line.Limits(1000, 50), 3, wanted -> wanted + "!");
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<String>> answers = IntStream.range(0, 480)
                    .mapToObj(number -> people.submit(() -> several.join("own " + number % 97, PersonId.random())
                            .await(PATIENCE)))
                    .toList();
            for (int number = 0; number < answers.size(); number++) {
                assertThat(answers.get(number).get()).isEqualTo("own " + number % 97 + "!");
            }
            assertThat(several.size()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void ordersAndCancelsFromManyThreadsEndWithAnEmptyQueueAndNobodyForgotten(long seed) throws Exception {
        try (var several = new FileQueue<Integer, Integer>(new Line.Limits(20, 3), 2, wanted -> wanted * 2);
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> ended = IntStream.range(0, 16)
                    .mapToObj(number -> people.submit(() -> {
                        Random random = new Random(seed * 100 + number);
                        PersonId person = PersonId.random();
                        int answered = 0;
                        for (int turn = 0; turn < 200; turn++) {
                            int wanted = random.nextInt(8);
                            var waiting = several.join(wanted, person);
                            if (random.nextBoolean()) {
                                waiting.cancel();
                                assertThat(waiting.done()).isTrue();
                            } else {
                                assertThat(waiting.await(PATIENCE)).isEqualTo(wanted * 2);
                                answered++;
                            }
                            assertThat(waiting.place()).isZero();
                        }
                        return answered;
                    }))
                    .toList();
            int answered = 0;
            for (Future<Integer> one : ended) {
                answered += one.get();
            }
            assertThat(answered).isPositive();
            assertThat(several.size()).isZero();
        }
    }

    private Piecework pieces(String name, int many, CountDownLatch done) {
        AtomicInteger count = new AtomicInteger();
        return () -> {
            int number = count.incrementAndGet();
            made.add(name + number);
            if (number == many) {
                done.countDown();
            }
            return number < many;
        };
    }
}
