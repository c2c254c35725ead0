// SPDX-FileCopyrightText: PlanOps Explorer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/colors.h"

#include <QIcon>

class QPainter;
class QRectF;

namespace planops::gui {

//! \brief The icons of the program, all from Lucide; a name here is a file in resources/icons.
enum class Icon {
    None,
    Activity,
    ArrowDown,
    ArrowLeft,
    ArrowRight,
    ArrowUp,
    Ban,
    BookOpen,
    Bookmark,
    Braces,
    Bug,
    Building,
    Calendar,
    CaseSensitive,
    Check,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    ChevronsUpDown,
    CircleCheck,
    CircleDashed,
    CircleHelp,
    CirclePause,
    CircleX,
    ClipboardPaste,
    Clock,
    Close,
    Code,
    Contrast,
    Cookie,
    Copy,
    CornerDownLeft,
    Database,
    Download,
    ExternalLink,
    Eye,
    EyeOff,
    FileKey,
    FileText,
    Filter,
    Flask,
    Folder,
    FolderOpen,
    Gauge,
    Globe,
    History,
    Hourglass,
    Import,
    Info,
    Key,
    Keyboard,
    Layers,
    LifeBuoy,
    Link,
    ListTree,
    Lock,
    LockOpen,
    LogIn,
    LogOut,
    Minus,
    Monitor,
    Moon,
    More,
    Package,
    PanelBottom,
    PanelLeft,
    PanelRight,
    Pencil,
    Play,
    Plus,
    Radio,
    RefreshCw,
    Regex,
    RotateCcw,
    Save,
    ScanSearch,
    Search,
    Send,
    Server,
    ShieldAlert,
    ShieldCheck,
    ShieldX,
    Sliders,
    Sun,
    SunMoon,
    Terminal,
    Timer,
    Trash,
    Undo,
    Upload,
    User,
    Users,
    Warning,
    WifiOff,
    WrapText,
};

//! \brief A QIcon that is drawn from its SVG at the size, device ratio and colours of the moment.
//!
//! For menus, Qt's own buttons and views. \a ink is looked up when it is painted, so the icon
//! follows a change of scheme; a disabled control gets the disabled colour.
[[nodiscard]] QIcon iconFor(Icon name, Ink ink = Ink::Text2);

//! Paints \a name into the square \a rect in \a color; widgets that paint themselves use this.
//! The stroke gets relatively stronger below 15 px, as the guide says.
void paintIcon(QPainter *painter, const QRectF &rect, Icon name, const QColor &color);

//! The resource path of \a name, for tests and for Qt's own consumers of files.
[[nodiscard]] QString iconPath(Icon name);

//! The number of icons; every value from 1 to iconCount() is one.
[[nodiscard]] int iconCount();

//! The mark of the program: three offset bars on a cobalt tile.
[[nodiscard]] QIcon applicationIcon();
void paintMark(QPainter *painter, const QRectF &rect, const Colors &colors);

} // namespace planops::gui
