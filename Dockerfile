# The pages and the API over a graph on a server; `mvn package` makes the jar.
ARG BASE_IMAGE=eclipse-temurin:25.0.3_9-jre
FROM ${BASE_IMAGE}
COPY web/target/paperkin.jar /paperkin.jar
USER 10001:10001
WORKDIR /tmp
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", \
    "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", \
    "--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", \
    "-jar", "/paperkin.jar"]
CMD ["serve", "--address", "0.0.0.0"]
