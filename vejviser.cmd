@echo off
rem Runs Vejviser; compiles it first when there is no jar or a source is newer than it.
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\vejviser.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"

set STALE=
if not exist "%JAR%" set STALE=1
if not exist "%HOME_DIR%target\lib" set STALE=1
if defined STALE goto compile
powershell -NoProfile -Command "$jar = (Get-Item '%JAR%').LastWriteTime; $new = @(Get-ChildItem -Recurse -File '%HOME_DIR%src\main') + (Get-Item '%HOME_DIR%pom.xml') | Where-Object { $_.LastWriteTime -gt $jar }; if ($new) { exit 1 } else { exit 0 }"
if not errorlevel 1 goto run

:compile
echo vejviser: compiling ... 1>&2
pushd "%HOME_DIR%"
call mvn -B -q -DskipTests package 1>&2
if errorlevel 1 exit /b 1
popd
powershell -NoProfile -Command "(Get-Item '%JAR%').LastWriteTime = Get-Date"

:run
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xms464m -Xmx2g -Xmn48m -XX:MaxTenuringThreshold=1 -XX:MinHeapFreeRatio=5 %VEJVISER_JAVA_OPTS% -jar "%JAR%" %*
