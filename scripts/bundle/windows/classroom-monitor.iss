; Makes the installer for Windows with Inno Setup 6, from the folder that build_bundle.py leaves:
;   uv run --isolated --extra postgres --group bundle scripts/build_bundle.py --only folder
;   iscc scripts\bundle\windows\classroom-monitor.iss
; Without questions, for all users: ClassroomMonitor-VERSION.exe /VERYSILENT /ALLUSERS
; Not tried yet: see docs/install.md.

#define App "Classroom Monitor"
#define Folder "..\..\..\dist\classroom-monitor"
#ifndef Version
  #define Version "0.1.0"
#endif

[Setup]
; Stays the same in all versions: by it a newer one takes the older one's place.
AppId={{6F0B4E0A-6B0C-4E2E-9A53-0E0C1C6F8D1B}
AppName={#App}
AppVersion={#Version}
AppPublisher=Classroom Monitor contributors
DefaultDirName={autopf}\{#App}
DefaultGroupName={#App}
DisableProgramGroupPage=yes
LicenseFile=..\..\..\LICENSE
OutputDir=..\..\..\dist
OutputBaseFilename=ClassroomMonitor-{#Version}
SetupIconFile=..\..\..\build\bundle\icon.ico
UninstallDisplayIcon={app}\classroom-monitor.exe
Compression=lzma2/ultra
SolidCompression=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
PrivilegesRequired=admin
PrivilegesRequiredOverridesAllowed=dialog commandline

[Files]
Source: "{#Folder}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[InstallDelete]
; Of an older version.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\{#App}"; Filename: "{app}\classroom-monitor.exe"

[Messages]
; Sessions belong to the users: nothing of theirs is removed.
UninstalledAll=%1 was removed. What its users have recorded stays, in %%LOCALAPPDATA%%\classroom-monitor of each; delete that folder by hand where nothing is to stay.
