package paperkin.web.add;

import java.io.IOException;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import paperkin.web.page.WebException;

/// How a load goes on, as server-sent events: `progress` from time to time, `end` once.
@RestController
final class LoadEvents {

    private static final Duration PAUSE = Duration.ofMillis(300);

    private final Uploads uploads;

    LoadEvents(Uploads uploads) {
        this.uploads = uploads;
    }

    @GetMapping(path = "/add/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@PathVariable String id) {
        LoadJob job = uploads.job(id).orElseThrow(WebException.NotFound::upload);
        var emitter = new SseEmitter(0L);
        Thread.ofVirtual().name("load-events").start(() -> follow(job, emitter));
        return emitter;
    }

    private static void follow(LoadJob job, SseEmitter emitter) {
        try {
            LoadState state = job.state();
            while (state instanceof LoadState.Going) {
                emitter.send(SseEmitter.event().name("progress").data(state));
                Thread.sleep(PAUSE);
                state = job.state();
            }
            emitter.send(SseEmitter.event().name("end").data(state.name()));
            emitter.complete();
        } catch (IOException | IllegalStateException gone) {
            // Whoever watched has left; the load goes on without them.
            emitter.complete();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            emitter.complete();
        }
    }
}
