package dev.verbatim.cli;

import dev.verbatim.cli.options.PatienceOptions;
import dev.verbatim.cli.options.TargetOptions;
import dev.verbatim.config.Settings;
import dev.verbatim.config.TargetSettings;
import dev.verbatim.mock.MockTarget;
import dev.verbatim.model.OptionMistake;
import dev.verbatim.replay.LiveTarget;
import dev.verbatim.replay.Target;
import dev.verbatim.replay.WriteFlags;
import dev.verbatim.replay.WriteFlags.Deletes;
import dev.verbatim.replay.signin.SignIn;
import dev.verbatim.report.VisibleText;
import dev.verbatim.secret.LearningTarget;
import dev.verbatim.shape.RequestBodyComparer;
import dev.verbatim.shape.TypeCatalog;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the target that the settings choose. */
public final class Targets {

    private Targets() {}

    public static Target open(
            Console console, Settings settings, TargetOptions options, PatienceOptions patience, TypeCatalog types) {
        TargetSettings chosen = patience.on(settings.chosenTarget());
        WriteFlags flags = flags(options);
        return chosen.url() == null
                ? new MockTarget(
                        chosen,
                        settings.recordings(),
                        settings.baseUrls(),
                        (page, exchange) ->
                                new RequestBodyComparer(types).compare(exchange).differences(),
                        console.masking())
                : new LearningTarget(
                        new LiveTarget(chosen, settings.baseUrls(), flags, signIn(console)), console.masking());
    }

    private static SignIn signIn(Console console) {
        return new SignIn(
                console.environment(),
                console.masking()::know,
                notice -> {
                    console.err().println(VisibleText.line(notice));
                    console.err().flush();
                },
                console.clock());
    }

    /** What the flags allow to be changed. */
    public static WriteFlags flags(TargetOptions options) {
        return new WriteFlags(options.allowWrites(), deletes(options.allowDeletes()));
    }

    private static Deletes deletes(@Nullable String word) {
        if (word == null) {
            return Deletes.NONE;
        }
        return switch (word) {
            case "own" -> Deletes.OWN;
            case "any" -> Deletes.ANY;
            default -> throw OptionMistake.word("--allow-deletes", List.of("own", "any"), word);
        };
    }
}
