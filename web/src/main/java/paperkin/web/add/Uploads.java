package paperkin.web.add;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import paperkin.cypher.Graph;
import paperkin.loader.concept.ConceptExtractor;
import paperkin.loader.graph.Extraction;
import paperkin.loader.graph.Loader;
import paperkin.web.page.WebException;

/// What was sent here, and the loads of it, one at a time. The last few are kept until the server
/// stops.
@Component
final class Uploads {

    private static final int MOST = 8;
    private static final Duration SOON = Duration.ofSeconds(10);

    private final Graph graph;
    private final ObjectProvider<ConceptExtractor> extractor;
    private final Map<String, Upload> uploads = new LinkedHashMap<>();
    private final Map<String, LoadJob> jobs = new LinkedHashMap<>();

    Uploads(Graph graph, ObjectProvider<ConceptExtractor> extractor) {
        this.graph = graph;
        this.extractor = extractor;
    }

    /// Keeps an upload, at the cost of the oldest that is not being loaded.
    synchronized void add(Upload upload) {
        uploads.put(upload.id(), upload);
        if (uploads.size() > MOST) {
            uploads.keySet().stream()
                    .filter(id -> !isGoing(id))
                    .findFirst()
                    .ifPresent(this::forget);
        }
    }

    /// @throws WebException if it is not kept any more
    synchronized Upload upload(String id) {
        Upload upload = uploads.get(id);
        if (upload == null) {
            throw WebException.NotFound.upload();
        }
        return upload;
    }

    /// The load of an upload, if one was begun.
    synchronized Optional<LoadJob> job(String id) {
        return Optional.ofNullable(jobs.get(id));
    }

    /// The load that goes on at the moment.
    synchronized Optional<LoadJob> going() {
        return jobs.values().stream().filter(LoadJob::isGoing).findFirst();
    }

    /// Begins the load of an upload; does nothing if it has begun or is done.
    ///
    /// @throws WebException if another one goes on
    synchronized void load(String id) {
        Upload upload = upload(id);
        boolean begun =
                job(id).map(LoadJob::state)
                        .filter(state -> !(state instanceof LoadState.Failed))
                        .filter(state -> !(state instanceof LoadState.Stopped))
                        .isPresent();
        if (begun) {
            return;
        }
        Optional<LoadJob> other = going();
        if (other.isPresent()) {
            throw new WebException.Busy(
                    "“%s” is being loaded, and only one file is at a time; this one is kept meanwhile."
                            .formatted(other.get().upload().name()),
                    SOON);
        }
        jobs.put(id, LoadJob.start(upload, this::loader));
    }

    private Loader loader() {
        return new Loader(graph, Extraction.by(extractor.getObject()));
    }

    /// Stops the load of an upload, or forgets the upload if it was not begun.
    ///
    /// @return whether it is still known
    synchronized boolean cancel(String id) {
        upload(id);
        Optional<LoadJob> job = job(id);
        job.ifPresentOrElse(LoadJob::stop, () -> forget(id));
        return job.isPresent();
    }

    private boolean isGoing(String id) {
        return job(id).filter(LoadJob::isGoing).isPresent();
    }

    private void forget(String id) {
        jobs.remove(id);
        Upload upload = uploads.remove(id);
        if (upload != null) {
            upload.forget();
        }
    }

    @PreDestroy
    synchronized void forgetAll() {
        going().ifPresent(LoadJob::stop);
        uploads.values().forEach(Upload::forget);
    }
}
