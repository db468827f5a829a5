package dev.verbatim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verbatim.scenario.steps.ReplaySteps;
import io.cucumber.java.StepDefinitionAnnotation;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepTableTest {

    @Test
    void the_table_lists_the_annotated_steps() {
        List<String> annotated = Arrays.stream(ReplaySteps.class.getDeclaredMethods())
                .flatMap(method -> Arrays.stream(method.getAnnotations())
                        .filter(a -> a.annotationType().isAnnotationPresent(StepDefinitionAnnotation.class))
                        .map(a -> described(pattern(a), method.getName(), List.of(method.getParameterTypes()))))
                .toList();

        assertThat(StepTable.ENTRIES)
                .map(entry -> described(entry.pattern(), entry.method(), entry.parameters()))
                .containsExactlyInAnyOrderElementsOf(annotated);
    }

    private static String described(String pattern, String method, List<Class<?>> parameters) {
        return pattern + " -> " + method + parameters;
    }

    private static String pattern(Annotation annotation) {
        try {
            Method value = annotation.annotationType().getMethod("value");
            return (String) value.invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
