package paperkin.web.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Names the query of the catalogue that answers an endpoint. Its header says which parameters the
/// endpoint takes, besides those in its path, and what the answer holds; [Asked] and the OpenAPI
/// description are made of it.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface AnsweredBy {

    /// The query.
    String value();

    /// The query that counts what this one lists, by its parameter `by`; asked with `group_by`.
    String grouped() default "";

    /// Whether the answer is one thing, not a list of them.
    boolean single() default false;

    /// What the answer holds beside the query's rows.
    Part[] parts() default {};

    /// A list beside the rows, with the rows of another query in it.
    @Retention(RetentionPolicy.RUNTIME)
    @interface Part {

        String name();

        String query();
    }
}
