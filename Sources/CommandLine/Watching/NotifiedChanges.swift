#if os(Linux) && canImport(Glibc)
    import Glibc

    /// Changes as Linux reports them (inotify): at once, and at no cost while nothing happens.
    package final class NotifiedChanges: ChangeSource {
        private let descriptor: Int32
        private var folders: [Int32: String] = [:]

        /// Nil where the system has no room for another one.
        package init?() {
            descriptor = inotify_init1(Int32(O_CLOEXEC) | Int32(O_NONBLOCK))
            if descriptor < 0 { return nil }
        }

        deinit { close(descriptor) }

        // A file is complete when it is closed or moved into place; its creation alone says nothing.
        private static let mask = UInt32(
            IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE | IN_DELETE_SELF | IN_MOVE_SELF)

        package func watch(_ wanted: Set<String>) {
            let known = Set(folders.values)
            for (number, folder) in folders where !wanted.contains(folder) {
                inotify_rm_watch(descriptor, number)
                folders[number] = nil
            }
            for folder in wanted.subtracting(known) {
                let number = inotify_add_watch(descriptor, folder, Self.mask)
                if number >= 0 { folders[number] = folder }
            }
        }

        package func changes(within milliseconds: Int32) -> Changes {
            var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&request, 1, milliseconds) > 0 else { return Changes() }
            var changes = Changes()
            // Room for many events, each with a name of up to 255 bytes.
            var buffer = [UInt8](repeating: 0, count: 64 << 10)
            while true {
                let count = read(descriptor, &buffer, buffer.count)
                if count <= 0 { return changes }
                buffer.withUnsafeBytes { add(UnsafeRawBufferPointer(rebasing: $0[..<count]), to: &changes) }
            }
        }

        /// Events follow each other: folder, mask, cookie, the length of the name, and the name with zeros behind.
        private func add(_ bytes: UnsafeRawBufferPointer, to changes: inout Changes) {
            let header = 16
            var offset = 0
            while offset + header <= bytes.count {
                let number = bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self)
                let mask = bytes.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self)
                let length = Int(bytes.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
                guard length <= bytes.count - offset - header else { return }
                let name = bytes[(offset + header)..<(offset + header + length)].prefix { $0 != 0 }
                offset += header + length
                if mask & UInt32(IN_Q_OVERFLOW) != 0 { changes.isIncomplete = true }
                if mask & UInt32(IN_IGNORED) != 0 { folders[number] = nil }
                guard let folder = folders[number] else { continue }
                if mask & UInt32(IN_CREATE) != 0, mask & UInt32(IN_ISDIR) == 0 { continue }
                let path = name.isEmpty ? folder : Paths.join(folder, String(decoding: name, as: UTF8.self))
                changes.paths.insert(path)
            }
        }
    }
#endif
