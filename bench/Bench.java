import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the benchmarks and prints ratios, each of two programs measured turn by turn in this one run, because the
 * machines are noisy. Exits 1 where a figure is missed. {@code bench/run} compiles and starts it.
 *
 * <p>Usage: {@code java Bench HOME WORK [replay|mock|list|start|check|watch …]}; the corpus for {@code list}, {@code check}
 * and {@code watch} is named by the environment variable {@code VERBATIM_CORPUS}.
 */
public class Bench {

    private static final int ROUNDS = Integer.getInteger("rounds", 5);

    private final Path home;
    private final Path work;
    private final String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private final boolean aot = Runtime.version().feature() >= 25;
    private boolean missed;

    private Bench(Path home, Path work) {
        this.home = home;
        this.work = work;
    }

    public static void main(String[] args) throws Exception {
        Bench bench = new Bench(Path.of(args[0]).toRealPath(), Path.of(args[1]).toRealPath());
        List<String> chosen = args.length > 2 ? Arrays.asList(args).subList(2, args.length) : List.of("start", "replay", "mock", "list", "check", "watch");
        bench.verbatim("--version").run();
        for (String name : chosen) {
            switch (name) {
                case "start" -> bench.start();
                case "replay" -> bench.replay();
                case "mock" -> bench.mock();
                case "list" -> bench.list();
                case "check" -> bench.check();
                case "watch" -> bench.watch();
                default -> throw new IllegalArgumentException("no benchmark " + name);
            }
        }
        System.exit(bench.missed ? 1 : 0);
    }

    /** One page, second start, against a bare java printing hello. */
    private void start() throws Exception {
        Command hello = plain("Hello");
        String page = home.resolve("api-docs/communications/participant-delete.md").toString();
        compare("check one page", verbatim("check", page).expect(0), hello, 8.0);
        compare("run one page on the mock", verbatim("run", page, "--reports", reports()).expect(0), hello, aot ? 16.0 : 22.0);
    }

    /** A thousand examples against a local server, everything on, eight at a time. */
    private void replay() throws Exception {
        Path docs = generated(1000);
        Process service = new ProcessBuilder(java, "-cp", work.toString(), "Service").redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(service.getInputStream()))) {
            String url = "http://127.0.0.1:" + out.readLine();
            Command ours = verbatim("run", docs.toString(), "--target", url, "--allow-writes", "--jobs", "8", "--reports", reports()).expect(0);
            Command minimal = plain("Minimal", docs.toString(), url);
            // The service warms up as well, and must not do so at the cost of whoever comes first.
            minimal.run();
            minimal.run();
            long memory = compare("replay 1,000 examples", ours, minimal, aot ? 1.0 : 1.6);
            limit("replay 1,000 examples: memory, MB", memory, 350);
        } finally {
            service.destroy();
        }
    }

    /** The mock's cost per example must not grow with the docs. */
    private void mock() throws Exception {
        List<Double> few = new ArrayList<>();
        List<Double> many = new ArrayList<>();
        Command thousand = verbatim("run", generated(1000).toString(), "--reports", reports()).expect(0);
        Command eightThousand = verbatim("run", generated(8000).toString(), "--reports", reports()).expect(0);
        long memory = 0;
        for (int i = 0; i < Math.max(2, ROUNDS / 2); i++) {
            few.add(thousand.run().seconds() / 1000);
            Measured big = eightThousand.run();
            many.add(big.seconds() / 8000);
            memory = Math.max(memory, big.megabytes());
        }
        System.out.printf("mock: %.2f ms an example at 1,000, %.2f ms at 8,000%n", median(few) * 1000, median(many) * 1000);
        limit("mock: time per example at 8,000 to 1,000", median(many) / median(few), 1.3);
        limit("mock: memory at 8,000, MB", memory, 700);
    }

    /** Listing a large docs set against a bare read and block parse. */
    private void list() throws Exception {
        Path corpus = corpus("list");
        if (corpus == null) {
            return;
        }
        List<String> folders;
        try (Stream<Path> found = Files.walk(corpus, 4)) {
            folders = found.filter(f -> f.endsWith("api") || f.endsWith("resources")).map(Path::toString).sorted().toList();
        }
        List<String> command = new ArrayList<>(List.of("list"));
        command.addAll(folders.isEmpty() ? List.of(corpus.toString()) : folders);
        compare("list a corpus", verbatim(command.toArray(String[]::new)).expect(0), plain("BareParse", corpus.toString()), 2.5);
    }

    /** Checking a large docs set, twice as many pages, and one page of the set. */
    private void check() throws Exception {
        Path corpus = corpus("check");
        if (corpus == null) {
            return;
        }
        copy(corpus, work.resolve("once/a"));
        copy(corpus, work.resolve("twice/a"));
        copy(corpus, work.resolve("twice/b"));
        Command once = verbatim("check", "once", "-q").expect(1);
        long memory = compare("check a corpus", once, plain("BareParse", corpus.toString()), 3.5);
        limit("check a corpus: memory, MB", memory, 500);
        compare("check twice the pages", verbatim("check", "twice", "-q").expect(1), once, 2.2);
        for (String name : List.of("user-get.md", "channel-post-messages.md", "call-answer.md")) {
            try (Stream<Path> found = Files.walk(work.resolve("once"))) {
                Path page = found.filter(f -> f.endsWith(name)).findFirst().orElse(null);
                if (page != null) {
                    compare("check " + name + " of it", verbatim("check", work.relativize(page).toString(), "-q").expect(0, 1), plain("Hello"), 20.0);
                }
            }
        }
    }

    /** From a save to the result on the screen, with a large docs set around the page. */
    private void watch() throws Exception {
        Path corpus = corpus("watch");
        if (corpus == null) {
            return;
        }
        copy(corpus, work.resolve("once/a"));
        Path page;
        try (Stream<Path> found = Files.walk(work.resolve("once"))) {
            page = found.filter(f -> f.toString().endsWith("-get.md")).sorted().findFirst().orElseThrow();
        }
        Process process = new ProcessBuilder(home.resolve("verbatim").toString(), "check", "--watch", "-q", "once")
                .directory(work.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            awaitDrawing(out);
            String text = Files.readString(page);
            List<Double> millis = new ArrayList<>();
            for (int i = 0; i < 10 + ROUNDS; i++) {
                // What the save before meant for other pages is drawn a moment after its own.
                Thread.sleep(1500);
                while (out.ready()) {
                    out.readLine();
                }
                long begun = System.nanoTime();
                Files.writeString(page, text + "\nSaved " + i + " times.\n");
                awaitDrawing(out);
                if (i >= 10) {
                    millis.add((System.nanoTime() - begun) / 1e6);
                }
            }
            Files.writeString(page, text);
            limit("watch: from a save to the screen, ms", median(millis), 200);
        } finally {
            process.destroy();
        }
    }

    private static void awaitDrawing(BufferedReader out) throws IOException {
        String line = out.readLine();
        while (line != null && !line.contains("watching ")) {
            line = out.readLine();
        }
        if (line == null) {
            throw new IllegalStateException("check --watch ended");
        }
    }

    private Path corpus(String benchmark) {
        Path corpus = Path.of(System.getenv().getOrDefault("VERBATIM_CORPUS", home.resolve("../shared/corpus/graph").toString()));
        if (!Files.isDirectory(corpus)) {
            System.out.println(benchmark + ": skipped, no corpus; name one with VERBATIM_CORPUS");
            return null;
        }
        return corpus;
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.isDirectory(to)) {
            return;
        }
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private String reports() {
        return work.resolve("reports").toString();
    }

    private Path generated(int count) throws IOException, InterruptedException {
        Path folder = work.resolve("docs-" + count);
        if (!Files.isDirectory(folder)) {
            plain("Generated", folder.toString(), Integer.toString(count)).run();
        }
        return folder;
    }

    private Command plain(String main, String... args) {
        List<String> words = new ArrayList<>(List.of(java, "-cp", work + File.pathSeparator + home.resolve("target/verbatim.jar"), main));
        words.addAll(Arrays.asList(args));
        return new Command(words, work, List.of(0));
    }

    private Command verbatim(String... args) {
        List<String> words = new ArrayList<>(List.of(home.resolve("verbatim").toString()));
        words.addAll(Arrays.asList(args));
        return new Command(words, work, List.of(0));
    }

    private long compare(String what, Command ours, Command theirs, double most) throws Exception {
        List<Double> our = new ArrayList<>();
        List<Double> their = new ArrayList<>();
        long memory = 0;
        ours.run();
        for (int i = 0; i < ROUNDS; i++) {
            their.add(theirs.run().seconds());
            Measured one = ours.run();
            our.add(one.seconds());
            memory = Math.max(memory, one.megabytes());
        }
        System.out.printf("%s: %.3f s, baseline %.3f s, %d MB%n", what, median(our), median(their), memory);
        limit(what, median(our) / median(their), most);
        return memory;
    }

    private void limit(String what, double figure, double most) {
        boolean kept = figure <= most;
        missed |= !kept;
        System.out.printf("  %s %s: %.2f (at most %.2f)%n", kept ? "ok    " : "MISSED", what, figure, most);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted(Comparator.naturalOrder()).toList();
        return sorted.get(sorted.size() / 2);
    }

    private record Measured(double seconds, long megabytes) {}

    private record Command(List<String> words, Path folder, List<Integer> codes) {

        Command expect(Integer... exitCodes) {
            return new Command(words, folder, List.of(exitCodes));
        }

        /** Runs it to the end; the peak resident size is read from /proc while it lives. */
        Measured run() throws IOException, InterruptedException {
            ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            Path log = folder.resolve("last.log");
            builder.redirectErrorStream(true).redirectOutput(log.toFile());
            long begun = System.nanoTime();
            Process process = builder.start();
            Path status = Path.of("/proc", Long.toString(process.pid()), "status");
            long[] peak = new long[1];
            Thread watch = new Thread(() -> {
                while (process.isAlive()) {
                    peak[0] = Math.max(peak[0], peakOf(status));
                    try {
                        Thread.sleep(20);
                    } catch (InterruptedException e) {
                        return;
                    }
                }
            });
            watch.setDaemon(true);
            watch.start();
            int exit = process.waitFor();
            double seconds = (System.nanoTime() - begun) / 1e9;
            if (!codes.contains(exit)) {
                throw new IllegalStateException(words + " ended with " + exit + ", not " + codes + ":\n" + Files.readString(log));
            }
            return new Measured(seconds, peak[0] / 1024);
        }

        private static long peakOf(Path status) {
            try {
                for (String line : Files.readAllLines(status)) {
                    if (line.startsWith("VmHWM:")) {
                        return Long.parseLong(line.replaceAll("\\D", ""));
                    }
                }
            } catch (IOException | RuntimeException e) {
                return 0;
            }
            return 0;
        }
    }
}
