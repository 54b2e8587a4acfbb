@echo off
rem Starts Continuity Lint. JAVA_HOME names the Java to use, CONTINUITY_JVM_OPTS options for it, and
rem CONTINUITY_CLASSPATH jars to take along, like continuity-xlsx-...-all.jar, which reads spreadsheets.
setlocal
set "CONTINUITY_JAR=%~dp0..\lib\continuity.jar"
if defined CONTINUITY_CLASSPATH set "CONTINUITY_JAR=%CONTINUITY_JAR%;%CONTINUITY_CLASSPATH%"
set "CONTINUITY_JAVA=java"
if defined JAVA_HOME set "CONTINUITY_JAVA=%JAVA_HOME%\bin\java"
rem Two collectors are refused by the JVM, so one that the user names replaces ours.
set "CONTINUITY_COLLECTOR=-XX:+UseParallelGC -XX:InitialRAMPercentage=12 -XX:NewSize=32m -XX:NewRatio=8 -XX:MaxTenuringThreshold=1 -XX:GCTimeRatio=9"
for %%o in (%CONTINUITY_JVM_OPTS%) do for %%c in (Serial Parallel G1 Z Shenandoah Epsilon) do if "%%~o"=="-XX:+Use%%cGC" set "CONTINUITY_COLLECTOR="
"%CONTINUITY_JAVA%" -XX:TieredStopAtLevel=1 %CONTINUITY_COLLECTOR% -XX:MetaspaceSize=128m -XX:MinHeapFreeRatio=70 -Xlog:disable %CONTINUITY_JVM_OPTS% -cp "%CONTINUITY_JAR%" io.continuitylint.cli.Main %*
exit /b %ERRORLEVEL%
