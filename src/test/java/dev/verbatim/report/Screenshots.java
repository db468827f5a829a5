package dev.verbatim.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of the HTML report for people to look at: {@code -Dtest=Screenshots -Dscreenshots=FOLDER}. */
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
class Screenshots {

    @TempDir
    Path temp;

    @Test
    void take() throws Exception {
        Path folder = Files.createDirectories(Path.of(System.getProperty("screenshots")));
        try (Chromium tab = Chromium.start(Chromium.program().orElseThrow(), temp.resolve("profile"))) {
            take(tab, folder, "good", 0, Gallery.allGood());
            take(tab, folder, "everything", 1, Gallery.everything());
            take(tab, folder, "thousands", 1, Gallery.thousands(8_000));
        }
    }

    private void take(Chromium tab, Path folder, String name, int exitCode, Object... heard) throws Exception {
        Path file = folder.resolve(name);
        Samples.play(
                new HtmlReport(new ReportFolder(file).file(HtmlReport.FILE), UnaryOperator.identity()),
                exitCode,
                heard);
        for (String colours : new String[] {"light", "dark"}) {
            for (int width : new int[] {1280, 420}) {
                tab.prefer(colours, width, width > 1000 ? 1600 : 2600);
                tab.open(file.resolve(HtmlReport.FILE).toUri().toString());
                Files.write(folder.resolve(name + "-" + colours + "-" + width + ".png"), tab.screenshot());
                tab.value("[...document.querySelectorAll('.detail')].pop()?.scrollIntoView()");
                Files.write(folder.resolve(name + "-" + colours + "-" + width + "-detail.png"), tab.screenshot());
            }
        }
    }
}
